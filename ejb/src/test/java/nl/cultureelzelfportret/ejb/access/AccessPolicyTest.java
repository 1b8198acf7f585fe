package nl.cultureelzelfportret.ejb.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.access.Subject.OwnSpace;
import nl.cultureelzelfportret.ejb.access.Subject.OwnedThing;
import nl.cultureelzelfportret.ejb.access.Subject.PrivateNote;
import nl.cultureelzelfportret.ejb.access.Subject.SharedThing;
import nl.cultureelzelfportret.ejb.access.Subject.SomeActivity;
import nl.cultureelzelfportret.ejb.access.Subject.SomeClass;
import nl.cultureelzelfportret.ejb.access.Subject.SomePerson;
import nl.cultureelzelfportret.ejb.access.Subject.SomeReaction;
import nl.cultureelzelfportret.ejb.access.Subject.SomeRegion;
import nl.cultureelzelfportret.ejb.access.Subject.SomeSchool;
import nl.cultureelzelfportret.ejb.access.Subject.SomeTalk;
import nl.cultureelzelfportret.ejb.access.Subject.SpokenReaction;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The matrix: every actor, every permission, every kind of subject. What is allowed stands here by hand, in the words of
 * the field; all other cells have to be closed, also those of permissions that are added later.
 */
class AccessPolicyTest {

    private static final long GROUP_5 = 5;
    private static final long GROUP_6 = 6;
    private static final long ELSEWHERE = 70;
    private static final long RAINBOW = 100;
    private static final long COMPASS = 200;
    private static final long DELTA = 1000;
    private static final long ESTUARY = 2000;
    private static final Circle OWNER_CIRCLE = pupil(GROUP_5, RAINBOW);
    private static final long OWNER = 1;
    private static final Set<Long> EVERYBODY =
            LongStream.rangeClosed(1, 13).boxed().collect(Collectors.toSet());

    enum Actor {
        OWNER_HERSELF(1, OWNER_CIRCLE, Role.PUPIL),
        CLASSMATE(2, OWNER_CIRCLE, Role.PUPIL),
        PUPIL_OF_ANOTHER_CLASS(3, pupil(GROUP_6, RAINBOW), Role.PUPIL),
        PUPIL_OF_ANOTHER_SCHOOL(4, pupil(ELSEWHERE, COMPASS), Role.PUPIL),
        TEACHER_OF_THE_CLASS(5, teacher(GROUP_5, RAINBOW), Role.TEACHER),
        TEACHER_OF_ANOTHER_CLASS(6, teacher(GROUP_6, RAINBOW), Role.TEACHER),
        TEACHER_OF_ANOTHER_SCHOOL(7, teacher(ELSEWHERE, COMPASS), Role.TEACHER),
        FORMER_TEACHER(8, Circle.NOWHERE, Role.TEACHER),
        SCHOOL_ADMIN(9, new Circle(Set.of(), Set.of(), Set.of(RAINBOW)), Role.SCHOOL_ADMIN),
        TRAINER(10, Circle.NOWHERE, Role.TRAINER),
        REGION_ADMIN(11, Circle.NOWHERE, Role.REGION_ADMIN),
        OPERATOR(12, Circle.NOWHERE, Role.OPERATOR),
        CLASSMATE_WITH_A_HANDED_OUT_PASSWORD(13, OWNER_CIRCLE, Role.PUPIL);

        final Viewer viewer;

        Actor(long id, Circle circle, Role role) {
            viewer = new Viewer(
                    id,
                    new UUID(0, id),
                    Set.of(role),
                    circle,
                    Role.STAFF_OF_A_SCHOOL.contains(role) ? circle.schools() : Set.of(),
                    role == Role.REGION_ADMIN ? Set.of(DELTA) : Set.of(),
                    role == Role.TRAINER ? Set.of(RAINBOW) : Set.of(),
                    role == Role.SCHOOL_ADMIN ? circle.schools() : Set.of(),
                    id == 13);
        }
    }

    private static Circle pupil(long schoolClass, long school) {
        return new Circle(Set.of(schoolClass), Set.of(), Set.of(school));
    }

    private static Circle teacher(long schoolClass, long school) {
        return new Circle(Set.of(), Set.of(schoolClass), Set.of(school));
    }

    private record Thing(String name, Subject subject) {}

    private static List<Thing> things() {
        List<Thing> things = new ArrayList<>();
        for (Visibility visibility : Visibility.values()) {
            things.add(new Thing("moment for " + visibility, thing(visibility, false, false)));
            things.add(new Thing("withdrawn moment for " + visibility, thing(visibility, true, false)));
            things.add(new Thing("hidden moment for " + visibility, thing(visibility, false, true)));
            things.add(new Thing(
                    "reaction of a classmate at a moment for " + visibility,
                    new SomeReaction(2, OWNER_CIRCLE, thing(visibility, false, false))));
            for (String state : List.of("", " taken back", " hidden")) {
                things.add(new Thing(
                        "sound of a classmate" + state + " at a moment for " + visibility,
                        new SpokenReaction(
                                new SomeReaction(2, OWNER_CIRCLE, thing(visibility, false, false)),
                                state.equals(" taken back"),
                                state.equals(" hidden"))));
            }
            things.add(new Thing(
                    "reaction of a pupil of group 6 at a moment for " + visibility,
                    new SomeReaction(3, pupil(GROUP_6, RAINBOW), thing(visibility, false, false))));
        }
        for (boolean withdrawn : new boolean[] {false, true}) {
            things.add(new Thing(
                    withdrawn ? "withdrawn file of a talk" : "file of a talk",
                    new SharedThing(
                            thing(Visibility.ONLY_ME, withdrawn, false),
                            Set.of(OWNER, Actor.CLASSMATE.viewer.personId()))));
        }
        things.add(new Thing("talk", new SomeTalk(Set.of(OWNER, Actor.CLASSMATE.viewer.personId()))));
        things.add(new Thing("own space", new OwnSpace()));
        things.add(new Thing("the owner", new SomePerson(OWNER, OWNER_CIRCLE)));
        things.add(new Thing("group 5", new SomeClass(GROUP_5)));
        things.add(new Thing("note", new PrivateNote(5, Set.of(), RAINBOW, false)));
        things.add(new Thing("shared note", new PrivateNote(5, EVERYBODY, RAINBOW, false)));
        things.add(new Thing("removed note", new PrivateNote(5, EVERYBODY, RAINBOW, true)));
        things.add(new Thing("note of somebody who left", new PrivateNote(7, EVERYBODY, RAINBOW, false)));
        things.add(new Thing("the rainbow", new SomeSchool(RAINBOW, DELTA)));
        things.add(new Thing("a criterion of the rainbow", new SomeSchool(RAINBOW)));
        things.add(new Thing("the compass", new SomeSchool(COMPASS, ESTUARY)));
        things.add(new Thing("the estuary", new SomeRegion(ESTUARY)));
        things.add(new Thing("an activity of group 5", new SomeActivity(RAINBOW, Set.of(GROUP_5))));
        things.add(new Thing("the delta", new SomeRegion(DELTA)));
        return things;
    }

    private static OwnedThing thing(Visibility visibility, boolean withdrawn, boolean hidden) {
        return new OwnedThing(OWNER, OWNER_CIRCLE, visibility, withdrawn, hidden);
    }

    /** What is allowed, as {@code ACTOR PERMISSION thing}. */
    private static Set<String> allowed() {
        Set<String> cells = new TreeSet<>();
        for (Actor actor : Actor.values()) {
            cells.add(actor + " MANAGE_OWN_ACCOUNT own space");
        }
        EnumSet.complementOf(EnumSet.of(Actor.CLASSMATE_WITH_A_HANDED_OUT_PASSWORD))
                .forEach(actor -> {
                    cells.add(actor + " KEEP_DRAFT own space");
                    cells.add(actor + " READ_VOCABULARY own space");
                });
        Stream.of(
                        Actor.OWNER_HERSELF,
                        Actor.CLASSMATE,
                        Actor.PUPIL_OF_ANOTHER_CLASS,
                        Actor.PUPIL_OF_ANOTHER_SCHOOL,
                        Actor.TEACHER_OF_THE_CLASS,
                        Actor.TEACHER_OF_ANOTHER_CLASS,
                        Actor.TEACHER_OF_ANOTHER_SCHOOL,
                        Actor.FORMER_TEACHER)
                .forEach(actor -> {
                    cells.add(actor + " KEEP_PORTFOLIO own space");
                    cells.add(actor + " KEEP_DRAFT own space");
                });
        cells.add("OPERATOR SEE_SYSTEM own space");
        for (Visibility visibility : Visibility.values()) {
            for (String thing : List.of(
                    "moment for " + visibility,
                    "withdrawn moment for " + visibility,
                    "hidden moment for " + visibility)) {
                for (Permission permission : EnumSet.of(
                        Permission.READ_MOMENT,
                        Permission.READ_MEDIA,
                        Permission.ANSWER_MOMENT,
                        Permission.READ_SELF_PORTRAIT,
                        Permission.CHANGE_MOMENT,
                        Permission.DISCARD_MEDIA)) {
                    cells.add("OWNER_HERSELF " + permission + " " + thing);
                }
            }
        }
        react(cells);
        hide(cells);
        look(cells, Actor.TEACHER_OF_THE_CLASS, Visibility.TEACHER, Visibility.CLASS, Visibility.SCHOOL);
        look(cells, Actor.CLASSMATE, Visibility.CLASS, Visibility.SCHOOL);
        look(cells, Actor.PUPIL_OF_ANOTHER_CLASS, Visibility.SCHOOL);
        look(cells, Actor.TEACHER_OF_ANOTHER_CLASS, Visibility.SCHOOL);
        look(cells, Actor.SCHOOL_ADMIN, Visibility.SCHOOL);
        cells.remove("SCHOOL_ADMIN ANSWER_MOMENT moment for SCHOOL");
        Stream.of(Visibility.TEACHER, Visibility.CLASS, Visibility.SCHOOL)
                .forEach(circle -> cells.add("TEACHER_OF_THE_CLASS GIVE_ADVICE moment for " + circle));
        Stream.of(
                        Actor.OWNER_HERSELF,
                        Actor.CLASSMATE,
                        Actor.TEACHER_OF_THE_CLASS,
                        Actor.PUPIL_OF_ANOTHER_CLASS,
                        Actor.TEACHER_OF_ANOTHER_CLASS,
                        Actor.SCHOOL_ADMIN)
                .forEach(actor -> cells.add(actor + " READ_PORTFOLIO the owner"));
        Stream.of(Actor.OWNER_HERSELF, Actor.CLASSMATE, Actor.TEACHER_OF_THE_CLASS)
                .forEach(actor -> cells.add(actor + " READ_CLASS_TIMELINE group 5"));
        cells.add("TEACHER_OF_THE_CLASS READ_CLASS_LIST group 5");
        cells.addAll(Set.of(
                "CLASSMATE PLAN_TALK the owner",
                "TEACHER_OF_THE_CLASS PLAN_TALK the owner",
                "OWNER_HERSELF JOIN_TALK talk",
                "CLASSMATE JOIN_TALK talk",
                "OWNER_HERSELF READ_MEDIA file of a talk",
                "OWNER_HERSELF READ_MEDIA withdrawn file of a talk",
                "CLASSMATE READ_MEDIA file of a talk"));
        Stream.of(Actor.TEACHER_OF_THE_CLASS, Actor.TEACHER_OF_ANOTHER_CLASS, Actor.SCHOOL_ADMIN)
                .forEach(actor -> {
                    cells.add(actor + " MANAGE_SCHOOL_CONTENT the rainbow");
                    cells.add(actor + " MANAGE_TERM the rainbow");
                    cells.add(actor + " MANAGE_SCHOOL_CONTENT a criterion of the rainbow");
                    cells.add(actor + " MANAGE_TERM a criterion of the rainbow");
                    cells.add(actor + " MANAGE_SCHOOL_CONTENT an activity of group 5");
                    cells.add(actor + " READ_ACTIVITY an activity of group 5");
                    cells.add(actor + " WORK_FOR_SCHOOL own space");
                });
        cells.add("OWNER_HERSELF READ_ACTIVITY an activity of group 5");
        cells.add("CLASSMATE READ_ACTIVITY an activity of group 5");
        cells.add("TEACHER_OF_ANOTHER_SCHOOL WORK_FOR_SCHOOL own space");
        notes(cells);
        cells.add("REGION_ADMIN MANAGE_REGION_CONTENT the delta");
        cells.add("REGION_ADMIN MANAGE_TERM the delta");
        schools(cells);
        billing(cells);
        cells.add("REGION_ADMIN MANAGE_INSTITUTE the delta");
        cells.add("REGION_ADMIN SET_TARIFF the delta");
        cells.add("OPERATOR MANAGE_REGIONS own space");
        return cells;
    }

    private static void billing(Set<String> cells) {
        for (String thing : List.of("the delta", "the rainbow")) {
            cells.add("REGION_ADMIN MANAGE_BILLING " + thing);
        }
        cells.add("REGION_ADMIN READ_BILLING the rainbow");
        for (String thing : List.of("the rainbow", "a criterion of the rainbow")) {
            cells.add("SCHOOL_ADMIN READ_BILLING " + thing);
            cells.add("SCHOOL_ADMIN ADMINISTER_SCHOOL " + thing);
        }
        cells.add("SCHOOL_ADMIN ADMINISTER_SCHOOL own space");
    }

    private static void schools(Set<String> cells) {
        cells.add("TEACHER_OF_ANOTHER_SCHOOL MANAGE_SCHOOL_CONTENT the compass");
        cells.add("TEACHER_OF_ANOTHER_SCHOOL MANAGE_TERM the compass");
        cells.add("REGION_ADMIN LOOK_AFTER_SCHOOLS own space");
        cells.add("TRAINER LOOK_AFTER_SCHOOLS own space");
        cells.add("REGION_ADMIN MANAGE_SCHOOLS the delta");
        cells.add("REGION_ADMIN MANAGE_SCHOOLS the rainbow");
        cells.add("REGION_ADMIN WORK_WITH_SCHOOL the rainbow");
        cells.add("TRAINER WORK_WITH_SCHOOL the rainbow");
        cells.add("REGION_ADMIN READ_AGREEMENT the rainbow");
        cells.add("TRAINER READ_AGREEMENT the rainbow");
        cells.add("SCHOOL_ADMIN READ_AGREEMENT the rainbow");
        cells.add("SCHOOL_ADMIN READ_AGREEMENT own space");
        cells.add("TRAINER WORK_WITH_SCHOOL a criterion of the rainbow");
        cells.add("TRAINER READ_AGREEMENT a criterion of the rainbow");
        cells.add("SCHOOL_ADMIN READ_AGREEMENT a criterion of the rainbow");
    }

    private static void notes(Set<String> cells) {
        for (Actor actor : List.of(
                Actor.TEACHER_OF_THE_CLASS,
                Actor.TEACHER_OF_ANOTHER_CLASS,
                Actor.TEACHER_OF_ANOTHER_SCHOOL,
                Actor.FORMER_TEACHER)) {
            cells.add(actor + " KEEP_NOTES own space");
        }
        cells.add("TEACHER_OF_THE_CLASS WRITE_NOTE the owner");
        cells.add("TEACHER_OF_THE_CLASS WRITE_NOTE moment for TEACHER");
        cells.add("TEACHER_OF_THE_CLASS WRITE_NOTE moment for CLASS");
        cells.add("TEACHER_OF_THE_CLASS WRITE_NOTE moment for SCHOOL");
        cells.add("TEACHER_OF_ANOTHER_CLASS WRITE_NOTE moment for SCHOOL");
        cells.add("TEACHER_OF_THE_CLASS WRITE_NOTE an activity of group 5");
        cells.add("TEACHER_OF_ANOTHER_CLASS WRITE_NOTE an activity of group 5");
        for (String note : List.of("note", "shared note", "removed note")) {
            cells.add("TEACHER_OF_THE_CLASS READ_NOTE " + note);
            cells.add("TEACHER_OF_THE_CLASS CHANGE_NOTE " + note);
        }
        cells.add("TEACHER_OF_ANOTHER_CLASS READ_NOTE shared note");
        cells.add("TEACHER_OF_THE_CLASS READ_NOTE note of somebody who left");
        cells.add("TEACHER_OF_ANOTHER_CLASS READ_NOTE note of somebody who left");
    }

    private static void react(Set<String> cells) {
        for (Visibility visibility : Visibility.values()) {
            cells.add("OWNER_HERSELF REACT_TO_MOMENT moment for " + visibility);
            cells.add("CLASSMATE CHANGE_REACTION reaction of a classmate at a moment for " + visibility);
            cells.add("PUPIL_OF_ANOTHER_CLASS CHANGE_REACTION reaction of a pupil of group 6 at a moment for "
                    + visibility);
        }
        for (String own : List.of(
                "CLASSMATE REWORD_REACTION reaction of a classmate at a moment for CLASS",
                "CLASSMATE REWORD_REACTION reaction of a classmate at a moment for SCHOOL",
                "PUPIL_OF_ANOTHER_CLASS REWORD_REACTION reaction of a pupil of group 6 at a moment for SCHOOL")) {
            cells.add(own);
        }
        hear(cells);
        for (String cell : List.of(
                "TEACHER_OF_THE_CLASS TEACHER",
                "TEACHER_OF_THE_CLASS CLASS",
                "TEACHER_OF_THE_CLASS SCHOOL",
                "CLASSMATE CLASS",
                "CLASSMATE SCHOOL",
                "PUPIL_OF_ANOTHER_CLASS SCHOOL",
                "TEACHER_OF_ANOTHER_CLASS SCHOOL")) {
            cells.add(cell.replace(" ", " REACT_TO_MOMENT moment for "));
        }
    }

    private static void hear(Set<String> cells) {
        for (Visibility visibility : Visibility.values()) {
            for (String state : List.of("", " taken back", " hidden")) {
                cells.add("CLASSMATE READ_MEDIA sound of a classmate" + state + " at a moment for " + visibility);
            }
            cells.add("OWNER_HERSELF READ_MEDIA sound of a classmate at a moment for " + visibility);
            if (visibility != Visibility.ONLY_ME) {
                cells.add("TEACHER_OF_THE_CLASS READ_MEDIA sound of a classmate at a moment for " + visibility);
                cells.add("TEACHER_OF_THE_CLASS READ_MEDIA sound of a classmate hidden at a moment for " + visibility);
            }
        }
        for (Actor actor : List.of(Actor.PUPIL_OF_ANOTHER_CLASS, Actor.TEACHER_OF_ANOTHER_CLASS, Actor.SCHOOL_ADMIN)) {
            cells.add(actor + " READ_MEDIA sound of a classmate at a moment for SCHOOL");
        }
    }

    private static void hide(Set<String> cells) {
        for (Visibility visibility : EnumSet.of(Visibility.TEACHER, Visibility.CLASS, Visibility.SCHOOL)) {
            for (String thing : List.of(
                    "moment for ",
                    "hidden moment for ",
                    "reaction of a classmate at a moment for ",
                    "reaction of a pupil of group 6 at a moment for ")) {
                cells.add("TEACHER_OF_THE_CLASS HIDE " + thing + visibility);
            }
            cells.add("TEACHER_OF_THE_CLASS READ_MOMENT hidden moment for " + visibility);
            cells.add("TEACHER_OF_THE_CLASS READ_MEDIA hidden moment for " + visibility);
            cells.add("TEACHER_OF_THE_CLASS READ_SELF_PORTRAIT hidden moment for " + visibility);
            cells.add("TEACHER_OF_THE_CLASS GIVE_ADVICE hidden moment for " + visibility);
            cells.add("TEACHER_OF_THE_CLASS WRITE_NOTE hidden moment for " + visibility);
        }
        cells.add("TEACHER_OF_ANOTHER_CLASS HIDE reaction of a pupil of group 6 at a moment for SCHOOL");
    }

    private static void look(Set<String> cells, Actor actor, Visibility... circles) {
        for (Visibility circle : circles) {
            cells.add(actor + " READ_MOMENT moment for " + circle);
            cells.add(actor + " READ_MEDIA moment for " + circle);
            cells.add(actor + " ANSWER_MOMENT moment for " + circle);
            cells.add(actor + " READ_SELF_PORTRAIT moment for " + circle);
        }
    }

    @TestFactory
    Stream<DynamicTest> opensOnlyWhatIsNamed() {
        Set<String> allowed = allowed();
        return Stream.of(Actor.values()).flatMap(actor -> Stream.of(Permission.values())
                .map(permission -> DynamicTest.dynamicTest(actor + " " + permission, () -> {
                    for (Thing thing : things()) {
                        String cell = actor + " " + permission + " " + thing.name();
                        assertEquals(
                                allowed.contains(cell),
                                AccessPolicy.permits(actor.viewer, permission, thing.subject()),
                                cell);
                    }
                })));
    }

    @Test
    void namesOnlyCellsThatExist() {
        Set<String> cells = new TreeSet<>();
        for (Actor actor : Actor.values()) {
            for (Permission permission : Permission.values()) {
                things().forEach(thing -> cells.add(actor + " " + permission + " " + thing.name()));
            }
        }
        assertTrue(cells.containsAll(allowed()));
    }

    @Test
    void showsOnAClassTimelineWhatTheViewerMayReadOneByOne() {
        for (Actor actor : List.of(Actor.CLASSMATE, Actor.TEACHER_OF_THE_CLASS)) {
            assertEquals(
                    AccessPolicy.circles(actor.viewer, OWNER, OWNER_CIRCLE),
                    AccessPolicy.circlesInClass(actor.viewer, GROUP_5));
        }
    }
}
