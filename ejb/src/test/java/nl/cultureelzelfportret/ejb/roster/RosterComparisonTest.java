package nl.cultureelzelfportret.ejb.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.cultureelzelfportret.persistence.roster.Deed;
import nl.cultureelzelfportret.persistence.roster.Known;
import nl.cultureelzelfportret.persistence.roster.Known.KnownClass;
import nl.cultureelzelfportret.persistence.roster.Known.KnownPerson;
import nl.cultureelzelfportret.persistence.roster.Known.KnownPlace;
import nl.cultureelzelfportret.persistence.roster.LineKind;
import nl.cultureelzelfportret.persistence.roster.ListedName;
import nl.cultureelzelfportret.persistence.roster.Question;
import nl.cultureelzelfportret.persistence.roster.RosterFormat;
import nl.cultureelzelfportret.persistence.roster.RosterLine;
import nl.cultureelzelfportret.persistence.roster.RosterPlace.Change;
import nl.cultureelzelfportret.persistence.roster.Standing;
import nl.cultureelzelfportret.persistence.roster.TroubleKind;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.Test;

/** What a roster changes, beside what is there. */
class RosterComparisonTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final ListedName NOOR = new ListedName("Noor", null, "Bakker");

    private final List<KnownClass> classes = new ArrayList<>(List.of(new KnownClass(50, List.of("g5"), "Groep 5", 5)));
    private final List<KnownPerson> people = new ArrayList<>();
    private List<RosterLine> earlier = List.of();
    private boolean complete = true;

    private RosterOutcome outcome(ListedPerson... listed) {
        Roster roster = new Roster(
                RosterFormat.EDEXML,
                YEAR,
                "",
                complete,
                List.of(new ListedClass(1, "g5", "Groep 5", 5), new ListedClass(2, "g6", "Groep 6", 6)),
                List.of(listed),
                List.of());
        return new RosterComparison(roster, YEAR, new Known(classes, people), new RosterAnswers(earlier)).outcome();
    }

    private static ListedPerson pupil(String key, ListedName name, String... in) {
        return new ListedPerson(9, LineKind.PUPIL, key, name, null, 5, Set.of(in), Standing.BELONGS);
    }

    private void there(String key, ListedName name, KnownPlace... places) {
        there(LineKind.PUPIL, key, name, null, places);
    }

    private void there(LineKind kind, String key, ListedName name, String eckHash, KnownPlace... places) {
        people.add(new KnownPerson(
                people.size() + 1, kind, key == null ? List.of() : List.of(key), name, eckHash, true, List.of(places)));
    }

    private static KnownPlace inGroep5(boolean byRoster) {
        return new KnownPlace(500, 50, "Groep 5", byRoster, true, YEAR);
    }

    private static Deed last(RosterOutcome outcome) {
        return outcome.lines().get(outcome.lines().size() - 1).deed();
    }

    @Test
    void knowsOnePersonByTwoKeysWhoseAccountsWereJoined() {
        people.add(new KnownPerson(1, LineKind.PUPIL, List.of("1", "2"), NOOR, null, true, List.of(inGroep5(true))));
        RosterOutcome both = outcome(pupil("1", NOOR, "g5"), pupil("2", NOOR, "g6"));
        assertEquals(Deed.KEEP, last(both));
        assertEquals(TroubleKind.TWICE_LISTED, both.troubles().get(0).kind());

        ListedPerson left = new ListedPerson(9, LineKind.PUPIL, "1", NOOR, null, 5, Set.of(), Standing.LEFT);
        RosterOutcome one = outcome(left, pupil("2", NOOR, "g5"));
        assertEquals(Deed.KEEP, last(one), "who stays under one key stays");
        assertEquals(List.of(), one.troubles());
    }

    @Test
    void addsWhoIsNewWithTheirPlaces() {
        RosterOutcome outcome = outcome(pupil("1", NOOR, "g5", "g6"));

        assertEquals(Deed.ADD, last(outcome));
        assertEquals(Deed.KEEP, outcome.lines().get(0).deed());
        assertEquals(Deed.ADD, outcome.lines().get(1).deed());
        assertEquals(
                2,
                outcome.places().stream()
                        .filter(place -> place.change() == Change.BEGIN)
                        .count());
    }

    @Test
    void findsNothingToDoTheSecondTime() {
        classes.add(new KnownClass(60, List.of("g6"), "Groep 6", 6));
        there("1", NOOR, inGroep5(true));

        RosterOutcome outcome = outcome(pupil("1", NOOR, "g5"));
        assertTrue(outcome.tally().isNothing(), outcome.toString());
    }

    @Test
    void movesRenamesAndEnds() {
        there("1", NOOR, inGroep5(true));
        there("2", new ListedName("Sem", null, "Dorp"), inGroep5(true));
        there("3", new ListedName("Bo", null, "Vis"), inGroep5(true));
        there(null, new ListedName("Kim", null, "Hand"), inGroep5(false));

        RosterOutcome outcome = outcome(pupil("1", NOOR, "g6"), pupil("2", new ListedName("Sem", "van", "Dorp"), "g5"));

        assertEquals(
                List.of(Deed.MOVE, Deed.CHANGE, Deed.END),
                outcome.lines().stream().skip(2).map(RosterLine::deed).toList(),
                "who came by hand stays");
        assertEquals("Groep 5", outcome.lines().get(2).wasPlaces());
        assertEquals("Groep 6", outcome.lines().get(2).places());
    }

    @Test
    void leavesAloneWhoIsOnTheWayWhetherTheFileHasThemOrNot() {
        there("1", NOOR);
        there("2", new ListedName("Sem", null, "Dorp"));
        ListedPerson left = new ListedPerson(9, LineKind.PUPIL, "1", NOOR, null, 8, Set.of(), Standing.LEFT);

        assertEquals(2, outcome(left).lines().size(), "nothing but the classes");
        assertEquals(Deed.MOVE, last(outcome(pupil("2", new ListedName("Sem", null, "Dorp"), "g5"))), "comes back");
    }

    @Test
    void endsNobodyWhereTheFileIsNotComplete() {
        complete = false;
        there("1", NOOR, inGroep5(true));
        there("2", new ListedName("Sem", null, "Dorp"), inGroep5(true));

        RosterOutcome outcome = outcome(pupil("1", NOOR));
        assertEquals(3, outcome.lines().size());
        assertEquals(Deed.KEEP, last(outcome), "no class was named");
    }

    @Test
    void findsSomebodyByTheirEckIdUnderAnotherKey() {
        there(LineKind.PUPIL, "old", NOOR, "hash", inGroep5(true));
        ListedPerson listed =
                new ListedPerson(9, LineKind.PUPIL, "new", NOOR, "hash", 5, Set.of("g5"), Standing.BELONGS);
        assertEquals(Deed.KEEP, last(outcome(listed)));
    }

    @Test
    void asksWhetherANamesakeIsTheSamePersonAndListensToTheAnswer() {
        there(null, new ListedName("NOOR", null, "bakker"), inGroep5(false));
        ListedPerson listed = pupil("1", NOOR, "g6");

        RosterOutcome asked = outcome(listed);
        RosterLine line = asked.lines().get(2);
        assertTrue(line.isOpen());
        assertEquals(Question.SAME_PERSON, line.asked());

        earlier = List.of(answered(line, true));
        assertEquals(Deed.MOVE, outcome(listed).lines().get(2).deed());
        earlier = List.of(answered(line, false));
        assertEquals(Deed.ADD, outcome(listed).lines().get(2).deed());
    }

    private static RosterLine answered(RosterLine line, boolean answer) {
        return new RosterLine(
                line.number(),
                line.lineNumber(),
                line.kind(),
                line.deed(),
                line.standing(),
                line.sourceKey(),
                line.name(),
                line.yearGroup(),
                line.wasName(),
                line.wasPlaces(),
                line.places(),
                line.eckHash(),
                line.newPublicId(),
                line.userName(),
                line.personId(),
                line.classId(),
                line.beginsRole(),
                line.suggestedId(),
                line.asked(),
                answer);
    }

    @Test
    void letsNobodyTeachWhoseRoleDoesNotSaySo() {
        there(LineKind.STAFF, "t1", new ListedName("Piet", null, "Was"), null, inGroep5(true));
        ListedName uilke = new ListedName("Uilke", null, "Veldman");

        RosterOutcome outcome = outcome(
                new ListedPerson(8, LineKind.STAFF, "t1", people.get(0).name(), null, 0, Set.of(), Standing.NO_RIGHTS),
                new ListedPerson(9, LineKind.STAFF, "t2", uilke, null, 0, Set.of("g5"), Standing.UNKNOWN));
        assertEquals(Deed.END, outcome.lines().get(2).deed());
        assertEquals(Deed.IGNORE, outcome.lines().get(3).deed());
        assertEquals(Question.TEACHES, outcome.lines().get(3).asked());

        earlier = List.of(answered(outcome.lines().get(3), true));
        complete = false;
        assertEquals(
                Deed.ADD,
                last(outcome(
                        new ListedPerson(9, LineKind.STAFF, "t2", uilke, null, 0, Set.of("g5"), Standing.UNKNOWN))));
    }

    @Test
    void leavesAloneWhatATeacherGotByHand() {
        there(LineKind.STAFF, "t1", new ListedName("Anna", null, "Bos"), null, inGroep5(false));
        ListedPerson listed = new ListedPerson(
                9, LineKind.STAFF, "t1", people.get(0).name(), null, 0, Set.of("g6"), Standing.BELONGS);

        RosterLine line = outcome(listed).lines().get(2);
        assertEquals("", line.wasPlaces());
        assertEquals("Groep 5, Groep 6", line.places());
    }

    @Test
    void refusesTwoClassesOfOneName() {
        classes.add(new KnownClass(60, List.of("other"), "Groep 6", 6));
        classes.add(new KnownClass(61, List.of("g6"), "Zes", 6));
        assertEquals(
                TroubleKind.DOUBLE_CLASS_NAME,
                outcome(pupil("1", NOOR, "g5")).troubles().get(0).kind());
    }
}
