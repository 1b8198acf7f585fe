package nl.cultureelzelfportret.ejb.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.roster.ListedName;
import nl.cultureelzelfportret.persistence.roster.Standing;
import nl.cultureelzelfportret.persistence.roster.Trouble;
import nl.cultureelzelfportret.persistence.roster.TroubleKind;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read out of EDEXML, what is passed over, and what is said about files that are not as they should be. */
class EdexmlReaderTest {

    private final Roster whole = Edexml.read(Edexml.WHOLE);

    @Test
    void readsTheSchoolItsClassesAndItsPeople() {
        assertEquals(new SchoolYear(2026), whole.schoolYear());
        assertEquals("99XX", whole.brin());
        assertEquals(
                List.of(
                        new ListedClass(5, "g5", "Groep 5", 5),
                        new ListedClass(6, "g56", "Groep 5/6", 6),
                        new ListedClass(7, "plus", "Plusklas", 5)),
                whole.classes());
        assertEquals(
                new ListedName("Wil", "van den", "Broek-Oude Hengel"),
                person("1").name());
        assertEquals(Set.of("g5", "plus"), person("1").classes());
    }

    private ListedPerson person(String key) {
        return whole.people().stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesTheFirstOfTheNamesOfWhoHasNoOther() {
        assertEquals(new ListedName("Ismaël", null, "Assati"), person("3").name());
        assertEquals(new ListedName("Wimpie", null, ""), person("2").name());
    }

    @Test
    void givesRightsByRoleAndNeverByStandingThere() {
        assertEquals(Standing.BELONGS, person("t1").standing());
        assertEquals(Set.of("g5"), person("t1").classes(), "in the other group she is a trainee");
        assertEquals(Standing.NO_RIGHTS, person("t2").standing(), "a parent");
        assertEquals(Standing.UNKNOWN, person("t3").standing(), "no role at all");
        assertEquals(Standing.LEFT, person("4").standing());
    }

    @Test
    void passesOverWhatIsNotKept() {
        String everything = whole.toString();
        for (String forbidden : List.of("987654321", "MA", "0,3", "ketenid", "abc")) {
            assertFalse(everything.contains(forbidden), forbidden);
        }
        assertTrue(
                whole.troubles().contains(new Trouble(0, TroubleKind.FORBIDDEN_SKIPPED, "bsn, gewicht_nieuw, land")));
        assertEquals(64, person("1").eckHash().length());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-2027          | 2026-2028 | NO_SCHOOL_YEAR     | 3
                    <jaargroep>5</jaar | <jaargroep>9</jaar | UNKNOWN_YEAR | 5
                    <groep key="g56"><naam | <groep><naam | CLASS_WITHOUT_KEY | 6
                    key="g56"><naam    | key="g5"><naam | DOUBLE_KEY     | 6
                    leerling key="2"   | leerling key="1" | DOUBLE_KEY   | 16
                    leerling key="2"   | leerling  | PERSON_WITHOUT_KEY | 16
                    Groep 5/6          | Groep 5   | DOUBLE_CLASS_NAME  | 6
                    <roepnaam>Wimpie</roepnaam> | '' | PERSON_WITHOUT_NAME | 16
                    <groep key="g5"/>  | <groep key="g9"/> | UNKNOWN_CLASS | 10
                    <rol>LRK</rol>     | <rol>XYZ</rol> | UNKNOWN_ROLE  | 21
                    Assati             | AssatiÃ«  | ODD_LETTERS        | 17
                    """,
            delimiter = '|')
    void saysOnWhichLineSomethingIsAmiss(String words, String by, TroubleKind kind, int line) {
        List<Trouble> troubles = Edexml.broken(words, by).troubles();
        assertTrue(
                troubles.stream().anyMatch(trouble -> trouble.kind() == kind && trouble.line() == line),
                troubles.toString());
    }

    @Test
    void findsNoPupilsWhereTheyAllLeft() {
        Roster empty = Edexml.read(Edexml.WHOLE.replaceAll("(?s)<leerlingen>.*</leerlingen>", "<leerlingen/>"));
        assertTrue(empty.troubles().contains(new Trouble(0, TroubleKind.NO_PUPILS, "")));
    }

    @Test
    void readsTheSameInANamespace() {
        Roster inNamespace = Edexml.broken("<EDEX>", "<EDEX xmlns=\"http://example.org/2/leerlinggegevens\">");
        assertEquals(whole.people(), inNamespace.people());
    }

    @Test
    void refusesDocumentTypesAndWithThemOutsideEntities() {
        String attack =
                Edexml.WHOLE.replace("<EDEX>", "<!DOCTYPE EDEX [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><EDEX>");
        assertEquals("roster.file.doctype", refused(attack.getBytes(StandardCharsets.UTF_8)));
    }

    private static String refused(byte[] bytes) {
        return assertThrows(BusinessException.class, () -> Edexml.read(bytes)).messageKey();
    }

    @Test
    void refusesWhatIsNoRosterInUsefulWords() {
        byte[] bytes = Edexml.WHOLE.getBytes(StandardCharsets.UTF_8);
        assertEquals("roster.file.empty", refused(new byte[0]));
        assertEquals(
                "roster.file.brokenXml",
                refused(Edexml.WHOLE.substring(0, bytes.length / 2).getBytes(StandardCharsets.UTF_8)));
        assertEquals("roster.file.encoding", refused(Edexml.WHOLE.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("roster.file.notEdexml", refused("<html></html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("roster.file.noColumn", refused("zomaar wat".getBytes(StandardCharsets.UTF_8)));
        assertEquals("roster.file.tooLarge", refused(new byte[RosterFile.MOST_BYTES + 1]));
    }
}
