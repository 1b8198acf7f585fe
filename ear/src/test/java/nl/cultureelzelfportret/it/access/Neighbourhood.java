package nl.cultureelzelfportret.it.access;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.Starter;
import nl.cultureelzelfportret.persistence.learningquestion.StarterWords;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;

/** The actors of the matrix at their places, and the things of the one whose things they are. */
final class Neighbourhood {

    /** What the owner typed and did not finish says this. */
    static final String DRAFT_CANARY = "kanarie-DRAFT";

    final Map<Actor, Person> people = new EnumMap<>(Actor.class);
    final List<Thing> things = new ArrayList<>();
    final List<Asked> questions = new ArrayList<>();
    final UUID school;
    final UUID schoolClass;
    final UUID draft;
    final UUID draftFile;
    final UUID starter;

    /**
     * A moment of the owner.
     *
     * @param matter what it is to the matrix
     * @param moment its id
     * @param shared with whom, also when it was withdrawn
     * @param change id of the owner's unfinished change of it
     * @param file   id of the photograph on it
     * @param canary stands in it and nowhere else
     */
    record Thing(Matter matter, UUID moment, Visibility shared, UUID change, UUID file, String canary) {}

    /**
     * A learning question of the owner.
     *
     * @param matter    what it is to the matrix
     * @param question  its id
     * @param advisable whether a teacher of the owner may advise on it
     * @param advice    id of the advice in its margin
     * @param draft     id of the teacher's advice that is not given yet
     * @param canary    stands in it and nowhere else
     * @param margin    stands in its margin and nowhere else
     */
    record Asked(
            Matter matter, UUID question, boolean advisable, UUID advice, UUID draft, String canary, String margin) {}

    /**
     * @param entityManager of a transaction
     * @param mediaFolder   where the bytes of files go
     */
    Neighbourhood(EntityManager entityManager, Path mediaFolder) {
        Town town = new Town(entityManager);
        School home = town.school();
        school = home.getPublicId();
        SchoolClass own = town.schoolClass(home);
        settle(entityManager, town, home, own);
        schoolClass = own.getPublicId();
        entityManager.flush();
        Desk desk = new Desk(entityManager, mediaFolder);
        Draft unfinished = desk.draft(owner(), null, DRAFT_CANARY);
        draft = unfinished.getPublicId();
        draftFile = desk.photograph(owner(), unfinished).getPublicId();
        for (Visibility circle : Visibility.values()) {
            things.add(thing(desk, circle, false));
            things.add(thing(desk, circle, true));
            questions.add(asked(entityManager, desk, circle, false));
        }
        questions.add(asked(entityManager, desk, Visibility.SCHOOL, true));
        starter = starter(entityManager, home);
        settleFarAway(new Town(entityManager));
    }

    private void settle(EntityManager entityManager, Town town, School school, SchoolClass own) {
        SchoolClass other = town.schoolClass(school);
        SchoolClass elsewhere = town.schoolClass(town.school());
        people.put(Actor.OWNER, town.pupil(own));
        people.put(Actor.CLASSMATE, town.pupil(own));
        people.put(Actor.OTHER_CLASS, town.pupil(other));
        people.put(Actor.OTHER_SCHOOL, town.pupil(elsewhere));
        people.put(Actor.TEACHER, town.teacher(own));
        people.put(Actor.COLLEAGUE, town.teacher(other));
        people.put(Actor.TEACHER_ELSEWHERE, town.teacher(elsewhere));
        people.put(Actor.SCHOOL_ADMIN, town.person(Role.SCHOOL_ADMIN, school, null));
        people.put(Actor.SCHOOL_ADMIN_ELSEWHERE, town.person(Role.SCHOOL_ADMIN, elsewhere.getSchool(), null));
        people.put(Actor.TRAINER, town.person(Role.TRAINER, school, null));
        people.put(Actor.REGION_ADMIN, town.person(Role.REGION_ADMIN, null, town.region()));
        people.put(Actor.OPERATOR, town.person(Role.OPERATOR, null, null));
        people.put(Actor.NEWCOMER, town.pupilWithHandedOutPassword(own));
        people.put(Actor.FORMER_TEACHER, town.teacher(own));
        entityManager.flush();
        town.leave(people.get(Actor.FORMER_TEACHER), own);
        town.join(people.get(Actor.FORMER_TEACHER), other, Role.TEACHER);
        people.put(Actor.FORMER_CLASSMATE, town.pupil(own));
        entityManager.flush();
        Town.sayGoodbye(entityManager, people.get(Actor.FORMER_CLASSMATE));
        town.enrol(people.get(Actor.FORMER_CLASSMATE), elsewhere);
        people.put(Actor.LEFT, town.pupil(own));
    }

    private void settleFarAway(Town town) {
        people.put(Actor.OTHER_REGION, town.pupil(town.schoolClass(town.school())));
    }

    private Thing thing(Desk desk, Visibility circle, boolean withdrawn) {
        String canary = "kanarie-" + circle + (withdrawn ? "-withdrawn" : "-shown");
        Instant now = Clock.systemUTC().instant();
        MediaFile file = desk.photograph(owner(), null);
        Moment moment = desk.moment(owner(), canary, circle, now, file);
        if (withdrawn) {
            moment.withdraw(now);
        }
        return new Thing(
                withdrawn ? Matter.WITHDRAWN : Matter.valueOf(circle.name()),
                moment.getPublicId(),
                circle,
                desk.draft(owner(), moment.getPublicId(), DRAFT_CANARY).getPublicId(),
                file.getPublicId(),
                canary);
    }

    private Asked asked(EntityManager entityManager, Desk desk, Visibility circle, boolean withdrawn) {
        String canary = "kanarie-question-" + circle + (withdrawn ? "-withdrawn" : "-shown");
        Instant now = Clock.systemUTC().instant();
        LearningQuestion question = desk.question(owner(), canary, circle, now);
        Person teacher = entityManager.getReference(
                Person.class, people.get(Actor.TEACHER).getId());
        Advice advice = new Advice(question, Step.WANT, teacher, "margin of " + canary, now);
        entityManager.persist(advice);
        Draft draft = new Draft(UUID.randomUUID(), teacher, "ADVICE_WANT", question.getPublicId(), now);
        draft.keep(Map.of("advice", "margin of " + canary), now);
        entityManager.persist(draft);
        if (withdrawn) {
            question.getMoment().withdraw(now);
        }
        return new Asked(
                withdrawn ? Matter.WITHDRAWN : Matter.valueOf(circle.name()),
                question.getPublicId(),
                !withdrawn && circle != Visibility.ONLY_ME,
                advice.getPublicId(),
                draft.getPublicId(),
                canary,
                "margin of " + canary);
    }

    private static UUID starter(EntityManager entityManager, School school) {
        StarterWords words = new StarterWords();
        words.setDutch("Bij ons…");
        Starter starter = new Starter(entityManager.getReference(School.class, school.getId()), words);
        entityManager.persist(starter);
        return starter.getPublicId();
    }

    /** The one who leaves does, as of yesterday; a session that is open stays open. */
    Neighbourhood sayGoodbye(EntityManager entityManager) {
        Town.sayGoodbye(entityManager, people.get(Actor.LEFT));
        return this;
    }

    /** {@return the pupil whose things they are} */
    Person owner() {
        return people.get(Actor.OWNER);
    }

    /** {@return what an answer tells that this actor may not know} */
    List<String> leaks(Actor actor, String answer) {
        List<String> leaks = new ArrayList<>();
        things.stream()
                .filter(thing -> answer.contains(thing.canary()) && !AccessMatrix.permits(actor, thing.matter()))
                .forEach(thing -> leaks.add(thing.canary()));
        questions.stream()
                .filter(asked -> answer.contains(asked.canary()) && !AccessMatrix.permits(actor, asked.matter()))
                .forEach(asked -> leaks.add(asked.canary()));
        questions.stream()
                .filter(asked -> answer.contains(asked.margin())
                        && actor != Actor.OWNER
                        && !(actor == Actor.TEACHER && asked.advisable()))
                .forEach(asked -> leaks.add(asked.margin()));
        if (answer.contains(DRAFT_CANARY) && !AccessMatrix.permits(actor, Matter.DRAFT)) {
            leaks.add(DRAFT_CANARY);
        }
        return leaks;
    }
}
