package nl.cultureelzelfportret.ejb.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
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
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "about",
                reflection.getAbout().stream()
                        .map(Moment::getPublicId)
                        .map(Object::toString)
                        .collect(Collectors.joining(",")));
        words.put("from", String.valueOf(reflection.getPeriod().getFrom()));
        words.put("to", String.valueOf(reflection.getPeriod().getTo()));
        reflection
                .getAnswers()
                .forEach(answer ->
                        words.merge(answer.getQuestion().toString(), told(answer), (one, other) -> one + "\n" + other));
        words.put(
                "wish",
                reflection.getWish().getKind() + ": " + reflection.getWish().getWords());
        return new PersonalRecord(
                "reflection", reflection.getPublicId(), reflection.getMoment().getPostedAt(), words);
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
