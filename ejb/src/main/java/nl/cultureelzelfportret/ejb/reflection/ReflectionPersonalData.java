package nl.cultureelzelfportret.ejb.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.reflection.Answer;
import nl.cultureelzelfportret.persistence.reflection.Reflection;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalks;
import nl.cultureelzelfportret.persistence.reflection.Reflections;
import nl.cultureelzelfportret.persistence.reflection.TalkPart;

/** What is held of somebody who looked back, alone or in talks. A talk goes when one of the two does. */
@ApplicationScoped
public class ReflectionPersonalData implements PersonalData {

    private static final int ROOM = 10;

    @Inject
    private Reflections reflections;

    @Inject
    private ReflectionTalks talks;

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
        return Stream.concat(
                        reflections.ofOwner(personId).stream().map(ReflectionPersonalData::told),
                        talks.allOf(personId).stream().map(talk -> told(talk, personId)))
                .toList();
    }

    private static PersonalRecord told(ReflectionTalk talk, long personId) {
        Person person = talk.getPupil().getId() == personId ? talk.getPupil() : talk.getPartner();
        PersonalRecord record = PersonalRecord.of("talk", talk.getPublicId(), talk.getPlannedAt())
                .with("with", talk.other(person).getPublicId())
                .with("place", talk.getPlace())
                .with("heldAt", talk.getHeldAt())
                .with("agreedToRecord", talk.isAgreedBy(person))
                .with(
                        "laid",
                        talk.getTable().stream()
                                .filter(laid -> laid.getLaidBy().equals(person))
                                .map(laid -> laid.getMoment().getPublicId().toString())
                                .collect(Collectors.joining("\n")))
                .with("wrote", parts(talk, person).map(TalkPart::getText).collect(Collectors.joining("\n\n")))
                .with(
                        "recorded",
                        parts(talk, person)
                                .map(TalkPart::getFile)
                                .filter(Objects::nonNull)
                                .map(file -> file.getPublicId().toString())
                                .collect(Collectors.joining("\n")));
        return person.equals(talk.getPupil())
                ? record.with("wishKind", talk.getWish().getKind())
                        .with("wish", talk.getWish().getWords())
                : record;
    }

    private static Stream<TalkPart> parts(ReflectionTalk talk, Person person) {
        return talk.getParts().stream().filter(part -> part.getPerson().equals(person));
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
        talks.heldWith(personId).forEach(ReflectionPersonalData::forgetPartner);
        talks.removeOf(personId);
        reflections.removeOf(personId);
    }

    /** The moment stays with the pupil, without the partner's name and without what was recorded. */
    private static void forgetPartner(ReflectionTalk talk) {
        Moment moment = talk.getMoment();
        talk.agree(talk.getPartner(), false, talk.getHeldAt());
        TalkMoment.tell(talk, moment);
        moment.retell(new MomentText("", moment.getText().getText(), ""));
    }
}
