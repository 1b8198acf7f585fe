package nl.cultureelzelfportret.ejb.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.roster.LineKind;
import nl.cultureelzelfportret.persistence.roster.ListedName;
import nl.cultureelzelfportret.persistence.roster.Standing;
import nl.cultureelzelfportret.persistence.roster.Trouble;
import nl.cultureelzelfportret.persistence.roster.TroubleKind;
import nl.cultureelzelfportret.persistence.school.Edition;
import org.junit.jupiter.api.Test;

/** The plain table, as spreadsheets of here and elsewhere write it. */
class PlainTableReaderTest {

    @Test
    void readsItsOwnTemplate() {
        Roster roster = Edexml.read(PlainTableReader.TEMPLATE);

        assertFalse(roster.complete(), "who is not in it stays");
        assertEquals(
                List.of("Groep 5", "Groep 6"),
                roster.classes().stream().map(ListedClass::name).toList());
        assertEquals(5, roster.classes().get(0).yearGroup(), "of its pupil");
        ListedPerson pupil = roster.people().get(0);
        assertEquals(new ListedName("Wilhelmina", "van den", "Broek-Oude Hengel"), pupil.name());
        assertEquals(LineKind.STAFF, roster.people().get(1).kind());
        assertEquals(
                Set.of("naam:Groep 5", "naam:Groep 6"), roster.people().get(1).classes());
        assertEquals(List.of(), roster.troubles());
    }

    @Test
    void readsCommasQuotesAndEmptyLines() {
        Roster roster = Edexml.read(
                "Soort,NUMMER,voornaam,achternaam,klas\n\nleerling,7,\"Jan, Pieter\",\"de \"\"Boer\"\"\",5a\n,,,,\n");

        assertEquals(
                new ListedName("Jan, Pieter", null, "de \"Boer\""),
                roster.people().get(0).name());
        assertEquals(3, roster.people().get(0).line());
        assertEquals(1, roster.people().size());
    }

    @Test
    void readsWhatOlderSpreadsheetsWriteAndSaysSo() {
        byte[] old = "soort;nummer;voornaam\nleerling;1;Zoë\n".getBytes(Charset.forName("windows-1252"));
        Roster roster = Edexml.read(old);

        assertEquals("Zoë", roster.people().get(0).name().given());
        assertEquals(TroubleKind.OLD_ENCODING, roster.troubles().get(0).kind());
        assertEquals(
                "Zoë",
                Edexml.read("soort;nummer;voornaam\nleerling;1;Zoë\n".getBytes(StandardCharsets.UTF_16))
                        .people()
                        .get(0)
                        .name()
                        .given());
    }

    @Test
    void passesOverForbiddenColumns() {
        Roster roster = Edexml.read("soort;nummer;voornaam;BSN;geboorteland\nleerling;1;Noor;987654321;Marokko\n");

        assertFalse(roster.toString().contains("987654321") || roster.toString().contains("Marokko"));
        assertEquals(
                TroubleKind.FORBIDDEN_SKIPPED,
                roster.troubles().get(roster.troubles().size() - 1).kind());
    }

    @Test
    void tellsOfAForbiddenColumnNoMoreThanItsKind() {
        Roster roster = Edexml.read("soort;nummer;voornaam;BSN van Noor: 111222333\nleerling;1;Noor;x\n");
        assertEquals("bsn", roster.troubles().get(roster.troubles().size() - 1).subject());
    }

    @Test
    void doesNotReadALineInWhichForbiddenValuesMayHaveShifted() {
        Roster roster = Edexml.read(
                "soort;BSN;nummer;voornaam;jaar\nleerling;111222333;1;Noor;5\nleerling111222333;2;Sem;5\nleerling;x;111222333;3;Bo;5\n");
        assertEquals(1, roster.people().size());
        assertEquals(
                List.of(3, 4),
                roster.troubles().stream()
                        .filter(trouble -> trouble.kind() == TroubleKind.LINE_SHIFTED)
                        .map(Trouble::line)
                        .toList());
        assertFalse(roster.toString().contains("111222333"));
    }

    @Test
    void refusesNumbersThatAreThoseOfCitizens() {
        String lines = "leerling;111222333;Noor\nleerling;123456782;Sem\nleerling;100000009;Bo\n";
        assertEquals(
                "roster.file.bsnAsKey",
                assertThrows(BusinessException.class, () -> Edexml.read("soort;nummer;voornaam\n" + lines))
                        .messageKey());
        assertEquals(
                3,
                Edexml.read("soort;nummer;voornaam\n" + lines.replace("333;", "334;"))
                        .people()
                        .size());
        assertEquals(
                "•••",
                Edexml.read("soort;nummer;voornaam;klas;jaar\nleerling;1;Noor;a;111222333\n")
                        .troubles()
                        .get(0)
                        .subject());
    }

    @Test
    void saysWhatIsAmissOnALine() {
        Roster roster = Edexml.read(
                "soort;nummer;voornaam;jaar;weg\nouder;1;Piet;;\nleerling;2;Noor;9;\nleerling;3;Sem;3;morgen\nleerling;4;Bo;;1-1-2026\nleerling;5;Mo;;31-12-2099\n");

        assertTrue(roster.troubles().stream()
                .map(trouble -> trouble.line() + " " + trouble.kind())
                .toList()
                .containsAll(List.of("2 UNKNOWN_KIND", "3 UNKNOWN_YEAR", "4 NO_DATE")));
        assertEquals(Standing.LEFT, roster.people().get(2).standing());
        assertEquals(Standing.BELONGS, roster.people().get(3).standing(), "leaves later");
    }

    @Test
    void countsYearsOfSecondarySchoolFromEleven() {
        Roster roster = new RosterFile(Edition.VO, null, LocalDate.of(2026, 11, 26))
                .read("soort;nummer;voornaam;klas;jaar\nleerling;1;Yusuf;H2b;2\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(12, roster.classes().get(0).yearGroup());
    }

    @Test
    void refusesAnOpenQuotationMark() {
        assertEquals(
                "roster.file.brokenTable",
                assertThrows(
                                BusinessException.class,
                                () -> Edexml.read("soort;nummer;voornaam\nleerling;1;\"Noor\nleerling;2;Sem\n"))
                        .messageKey());
    }
}
