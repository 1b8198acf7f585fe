package nl.cultureelzelfportret.ejb.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.reflection.Answer;
import nl.cultureelzelfportret.persistence.reflection.Reflection;
import nl.cultureelzelfportret.persistence.reflection.Reflections;

/** What is held of somebody who looked back. */
@ApplicationScoped
public class ReflectionPersonalData implements PersonalData {

    private static final int ROOM = 10;

    @Inject
    private Reflections reflections;

    @Override
    public String feature() {
        return "reflection";
    }

    @Override
    public int room() {
        return ROOM;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        return reflections.ofOwner(personId).stream()
                .map(ReflectionPersonalData::told)
                .toList();
    }

    private static PersonalRecord told(Reflection reflection) {
        PersonalRecord record = PersonalRecord.of(
                        "reflection",
                        reflection.getPublicId(),
                        reflection.getMoment().getPostedAt())
                .with(
                        "about",
                        reflection.getAbout().stream()
                                .map(moment -> moment.getPublicId().toString())
                                .collect(Collectors.joining("\n")))
                .with("from", reflection.getPeriod().getFrom())
                .with("to", reflection.getPeriod().getTo())
                .with("wishKind", reflection.getWish().getKind())
                .with("wish", reflection.getWish().getWords());
        for (Answer answer : reflection.getAnswers()) {
            String file = answer.getFile() == null
                    ? ""
                    : " spoken " + answer.getFile().getPublicId();
            record = record.with(answer.getQuestion() + file, told(answer));
        }
        return record;
    }

    private static String told(Answer answer) {
        return answer.getFile() == null
                ? answer.getText()
                : answer.getFile().getPublicId().toString();
    }

    @Override
    public void erase(long personId) {
        reflections.removeOf(personId);
    }
}
