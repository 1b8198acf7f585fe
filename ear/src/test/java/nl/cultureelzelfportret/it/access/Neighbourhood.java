package nl.cultureelzelfportret.it.access;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.it.town.Board;
import nl.cultureelzelfportret.it.town.Books;
import nl.cultureelzelfportret.it.town.Deal;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.feedback.Reaction;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.persistence.feedback.Utterance;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.Starter;
import nl.cultureelzelfportret.persistence.learningquestion.StarterWords;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.news.NewsItem;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.note.Note;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.roster.RosterFormat;
import nl.cultureelzelfportret.persistence.roster.RosterPreview;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** The actors of the matrix at their places, and the things of the one whose things they are. */
final class Neighbourhood {

    /** What the owner typed and did not finish says this. */
    static final String DRAFT_CANARY = "kanarie-DRAFT";

    /** A note that the teacher keeps for themselves says this. */
    static final String NOTE_CANARY = "kanarie-NOTE-ALONE";

    /** A note that the teacher shared with the colleague says this. */
    static final String SHARED_NOTE_CANARY = "kanarie-NOTE-SHARED";
    /** What the classmate said and the teacher hid says this. */
    static final String REACTION_CANARY = "kanarie-reaction";

    /** What the owner's region is going to charge, is called so. */
    static final String TARIFF_CANARY = "kanarie-TARIFF";

    final Map<Actor, Person> people = new EnumMap<>(Actor.class);
    final List<Thing> things = new ArrayList<>();
    final UUID region;
    final UUID regionTerm;
    final UUID tariff;
    final List<Asked> questions = new ArrayList<>();
    final UUID school;
    final UUID schoolTerm;
    final UUID schoolClass;
    final UUID draft;
    final UUID draftFile;
    final UUID note;
    final UUID sharedNote;
    final UUID activityNote;
    final OwnersLine line;
    final UUID reaction;
    final UUID news;
    final List<Voices.Voice> voices;
    final UUID activity;
    final UUID criterion;
    final UUID starter;
    final Books.Kept books;
    final Deal deal;
    final UUID roster;
    final UUID leaver;
    final UUID forgetter;
    final UUID emptyClass;

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
     * @param file      id of the drawing on one of its steps
     * @param canary    stands in it and nowhere else
     * @param margin    stands in its margin and nowhere else
     */
    record Asked(
            Matter matter,
            UUID question,
            boolean advisable,
            UUID advice,
            UUID draft,
            UUID file,
            String canary,
            String margin) {}

    /**
     * @param entityManager of a transaction
     * @param mediaFolder   where the bytes of files go
     */
    Neighbourhood(EntityManager entityManager, Path mediaFolder) {
        Town town = new Town(entityManager);
        School home = town.school();
        school = home.getPublicId();
        schoolTerm = town.term(home).getPublicId();
        region = town.region().getPublicId();
        regionTerm = town.term(null).getPublicId();
        tariff = tariff(entityManager, town.region());
        SchoolClass own = town.schoolClass(home);
        settle(entityManager, town, home, own);
        schoolClass = own.getPublicId();
        entityManager.flush();
        books = new Books(entityManager).keep(home);
        Desk desk = new Desk(entityManager, mediaFolder);
        Draft unfinished = desk.draft(owner(), null, DRAFT_CANARY);
        draft = unfinished.getPublicId();
        draftFile = desk.photograph(owner(), unfinished).getPublicId();
        Board board = new Board(entityManager);
        criterion = board.criterion(home).getPublicId();
        activity = board.activity(people.get(Actor.TEACHER), own).getPublicId();
        for (Visibility circle : Visibility.values()) {
            things.add(thing(desk, circle, Matter.valueOf(circle.name())));
            things.add(thing(desk, circle, Matter.WITHDRAWN));
            questions.add(asked(entityManager, desk, circle, false));
        }
        things.add(thing(desk, Visibility.CLASS, Matter.HIDDEN));
        things.add(thing(desk, Visibility.SCHOOL, Matter.HIDDEN));
        Moment reactedTo = new Moments(entityManager)
                .find(things.stream()
                        .filter(thing -> thing.matter() == Matter.CLASS)
                        .findFirst()
                        .orElseThrow()
                        .moment())
                .orElseThrow();
        reaction = said(entityManager, reactedTo);
        news = told(entityManager, reactedTo);
        voices = new Voices(entityManager, desk, people).around(reactedTo);
        line = OwnersLine.of(
                entityManager, owner(), things.stream().map(Thing::moment).toList());
        questions.add(asked(entityManager, desk, Visibility.SCHOOL, true));
        starter = starter(entityManager, home);
        deal = Deal.of(entityManager, home);
        roster = roster(entityManager, home);
        SchoolClass another = town.schoolClass(entityManager.getReference(School.class, home.getId()));
        emptyClass = another.getPublicId();
        leaver = town.person(Role.SCHOOL_ADMIN, another.getSchool(), null).getPublicId();
        forgetter = town.person(Role.SCHOOL_ADMIN, another.getSchool(), null).getPublicId();
        settleFarAway(new Town(entityManager));
        Person teacher = people.get(Actor.TEACHER);
        note = desk.note(teacher, owner(), home, NOTE_CANARY).getPublicId();
        activityNote = desk.note(teacher, activity, NOTE_CANARY).getPublicId();
        Note shown = desk.note(teacher, owner(), home, SHARED_NOTE_CANARY);
        sharedNote = shown.getPublicId();
        Instant now = Clock.systemUTC().instant();
        shown.shareWith(people.get(Actor.COLLEAGUE), now);
        for (Actor left : List.of(Actor.TEACHER_ELSEWHERE, Actor.SCHOOL_ADMIN, Actor.OWNER, Actor.TRAINER)) {
            shown.shareWith(people.get(left), now);
        }
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

    private static UUID tariff(EntityManager entityManager, Region region) {
        LocalDate later = LocalDate.now(Clock.systemUTC()).plusYears(1);
        Tariff tariff = new Tariff(region, later);
        tariff.revise(
                later,
                EnumSet.of(Role.PUPIL),
                List.of(new TariffComponent(TariffKind.ACCOUNT_PER_YEAR, TARIFF_CANARY, new Money(499))));
        entityManager.persist(tariff);
        return tariff.getPublicId();
    }

    private void settleFarAway(Town town) {
        people.put(Actor.REGION_ADMIN_ELSEWHERE, town.person(Role.REGION_ADMIN, null, town.region()));
        people.put(Actor.OTHER_REGION, town.pupil(town.schoolClass(town.school())));
    }

    private UUID said(EntityManager entityManager, Moment moment) {
        Instant now = Clock.systemUTC().instant();
        Person classmate = entityManager.getReference(
                Person.class, people.get(Actor.CLASSMATE).getId());
        Reaction shown = new Reaction(
                UUID.randomUUID(), moment, classmate, ReactionKind.TIP, Utterance.of("Maak hem groter."), false, now);
        Reaction hidden = new Reaction(
                UUID.randomUUID(), moment, classmate, ReactionKind.TIP, Utterance.of(REACTION_CANARY), false, now);
        hidden.hide(teacher(entityManager), "Zo praten we niet.", now);
        entityManager.persist(shown);
        entityManager.persist(hidden);
        return shown.getPublicId();
    }

    private UUID told(EntityManager entityManager, Moment moment) {
        NewsItem item = new NewsItem(
                entityManager.getReference(Person.class, owner().getId()),
                teacher(entityManager),
                NewsKind.REACTION,
                moment.getPublicId(),
                Clock.systemUTC().instant());
        entityManager.persist(item);
        return item.getPublicId();
    }

    private Person teacher(EntityManager entityManager) {
        return entityManager.getReference(
                Person.class, people.get(Actor.TEACHER).getId());
    }

    private Thing thing(Desk desk, Visibility circle, Matter matter) {
        String canary = "kanarie-" + circle
                + switch (matter) {
                    case WITHDRAWN -> "-withdrawn";
                    case HIDDEN -> "-hidden";
                    default -> "-shown";
                };
        Instant now = Clock.systemUTC().instant();
        MediaFile file = desk.photograph(owner(), null);
        Moment moment = desk.moment(owner(), canary, circle, now, file);
        if (matter == Matter.WITHDRAWN) {
            moment.withdraw(now);
        }
        if (matter == Matter.HIDDEN) {
            moment.hide(people.get(Actor.TEACHER), "Zo gaan we niet met elkaar om.", now);
        }
        desk.reflection(moment, canary);
        desk.talk(moment, people.get(Actor.TEACHER));
        return new Thing(
                matter,
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
                desk.drawing(question, Step.MINE, owner()).getPublicId(),
                canary,
                "margin of " + canary);
    }

    private static UUID roster(EntityManager entityManager, School school) {
        RosterPreview preview = new RosterPreview(
                entityManager.getReference(School.class, school.getId()),
                new SchoolYear(2026),
                "leerlingen.xml",
                RosterFormat.EDEXML,
                true,
                null,
                Clock.systemUTC().instant());
        entityManager.persist(preview);
        return preview.getPublicId();
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
        if (answer.contains(NOTE_CANARY) && !AccessMatrix.permits(actor, Matter.NOTE_ALONE)) {
            leaks.add(NOTE_CANARY);
        }
        if (answer.contains(SHARED_NOTE_CANARY) && !AccessMatrix.permits(actor, Matter.NOTE_SHARED)) {
            leaks.add(SHARED_NOTE_CANARY);
        }
        if (answer.contains(TARIFF_CANARY) && !AccessMatrix.permits(actor, Matter.REGION_CONTENT)) {
            leaks.add(TARIFF_CANARY);
        }
        if (answer.contains(REACTION_CANARY) && actor != Actor.CLASSMATE && actor != Actor.TEACHER) {
            leaks.add(REACTION_CANARY);
        }
        return leaks;
    }
}
