package nl.cultureelzelfportret.it.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.feedback.Reaction;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.persistence.feedback.Utterance;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/**
 * What was spoken in the neighbourhood: by the classmate at a moment that the owner shares with the class, and in talks of
 * the pupil of the other class with that classmate, who shares no class with them today.
 */
final class Voices {

    private final EntityManager entityManager;
    private final Desk desk;
    private final Map<Actor, Person> people;
    private final Instant now = Clock.systemUTC().instant();
    private final List<Voice> voices = new ArrayList<>();

    /**
     * A recording.
     *
     * @param matter what it is to the matrix
     * @param file   its id
     */
    record Voice(Matter matter, UUID file) {}

    Voices(EntityManager entityManager, Desk desk, Map<Actor, Person> people) {
        this.entityManager = entityManager;
        this.desk = desk;
        this.people = people;
    }

    /** {@return recordings at a moment and in talks} */
    List<Voice> around(Moment shared) {
        said(Matter.CLASS, shared);
        said(Matter.SPOKEN_WITHDRAWN, shared).withdraw(now);
        said(Matter.SPOKEN_HIDDEN, shared).hide(person(Actor.TEACHER), "Zo praten we niet.", now);
        talked(Matter.TALK_SOUND, Visibility.ONLY_ME);
        talked(Matter.TALK_SOUND_FOR_TEACHER, Visibility.TEACHER);
        talked(Matter.TALK_SOUND_WITHDRAWN, Visibility.TEACHER).withdraw(now);
        talked(Matter.TALK_SOUND_HIDDEN, Visibility.TEACHER).hide(person(Actor.COLLEAGUE), "Dit is van ons.", now);
        return voices;
    }

    private Reaction said(Matter matter, Moment at) {
        MediaFile sound = sound(matter, Actor.CLASSMATE);
        sound.keepApart();
        Reaction reaction = new Reaction(
                UUID.randomUUID(), at, person(Actor.CLASSMATE), ReactionKind.TIP, new Utterance("", sound), false, now);
        entityManager.persist(reaction);
        return reaction;
    }

    private Moment talked(Matter matter, Visibility circle) {
        MediaFile sound = sound(matter, Actor.CLASSMATE);
        Person pupil = person(Actor.OTHER_CLASS);
        Moment moment = new Moment(
                UUID.randomUUID(),
                pupil,
                MomentKind.REFLECTION_TALK,
                SchoolYear.containing(LocalDate.now(Clock.systemUTC())),
                now);
        moment.revise(
                new MomentContent(
                        new MomentText("Gesprek", "", ""),
                        new Visit(),
                        Tags.about(Set.of()),
                        List.of(new Caption(sound.getPublicId(), ""))),
                List.of(sound));
        moment.shareWith(circle, List.of());
        entityManager.persist(moment);
        ReflectionTalk talk = new ReflectionTalk(moment.getPublicId(), pupil, person(Actor.CLASSMATE), now, "");
        talk.hold(moment, now);
        entityManager.persist(talk);
        return moment;
    }

    private MediaFile sound(Matter matter, Actor speaker) {
        MediaFile sound = desk.sound(people.get(speaker));
        voices.add(new Voice(matter, sound.getPublicId()));
        return sound;
    }

    private Person person(Actor actor) {
        return entityManager.getReference(Person.class, people.get(actor).getId());
    }
}
