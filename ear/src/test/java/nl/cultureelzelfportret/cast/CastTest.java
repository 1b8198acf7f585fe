package nl.cultureelzelfportret.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.school.Edition;
import org.junit.jupiter.api.Test;

/** The people and places of the cast are believable and right. */
class CastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void hasTwoRegionsThreeSchoolsAndSevenClasses() {
        assertEquals(2, Cast.regions().size());
        assertEquals(3, Cast.schools().size());
        assertEquals(7, Cast.classes().stream().filter(CastClass::isCurrent).count());
        assertEquals(
                Set.of(Edition.PO, Edition.VO),
                Cast.schools().stream().map(CastSchool::edition).collect(Collectors.toSet()));
    }

    @Test
    void hasAboutHundredAndTwentyPeopleOfAllRoles() {
        assertTrue(
                Cast.people().size() >= 115 && Cast.people().size() <= 125,
                () -> "" + Cast.people().size());
        assertEquals(
                EnumSet.allOf(Role.class),
                Cast.people().stream().map(CastPerson::role).collect(Collectors.toSet()));
    }

    @Test
    void knowsEverybodyByOneNameOnly() {
        assertEquals(
                Cast.people().size(),
                Cast.people().stream().map(CastPerson::fullName).distinct().count());
        assertTrue(Cast.people().stream().allMatch(person -> person.userName().matches("[a-z]{3,12}")));
        assertTrue(Cast.PASSWORD.length() >= 12);
    }

    @Test
    void putsEveryPupilInOneClassOfThisYear() {
        for (CastPerson pupil : people(Role.PUPIL)) {
            assertEquals(1, pupil.classes().size(), pupil::toString);
            assertEquals(pupil.classes(), pupil.classesOn(TODAY, TODAY), pupil::toString);
        }
    }

    @Test
    void movesPupilsUpByOneYear() {
        for (CastPerson pupil : people(Role.PUPIL)) {
            int now = yearAtSchool(pupil.classes().get(0));
            for (CastStay stay : pupil.stays()) {
                assertEquals(now - stay.schoolClass().yearsAgo(), yearAtSchool(stay.schoolClass()), pupil::toString);
            }
        }
    }

    /** Groep 1 is the first year, leerjaar 1 of VO the ninth. */
    private static int yearAtSchool(CastClass schoolClass) {
        return schoolClass.yearGroup() > 8 ? schoolClass.yearGroup() - 2 : schoolClass.yearGroup();
    }

    @Test
    void keepsMembershipsInsideTheirSchoolYear() {
        for (LocalDate today : List.of(TODAY, LocalDate.of(2027, 8, 1), LocalDate.of(2028, 2, 29))) {
            for (CastPerson person : Cast.people()) {
                for (CastStay stay : person.stays()) {
                    var year = stay.schoolClass().year(today);
                    assertFalse(stay.begin(today).isBefore(year.firstDay()), person::toString);
                    assertFalse(stay.begin(today).isAfter(today), person::toString);
                    if (stay.schoolClass().isCurrent()) {
                        assertNull(stay.end(today), person::toString);
                    } else {
                        assertFalse(stay.end(today).isAfter(year.lastDay()), person::toString);
                        assertTrue(stay.end(today).isAfter(stay.begin(today)), person::toString);
                    }
                }
            }
        }
    }

    @Test
    void givesEveryClassATeacher() {
        for (CastClass schoolClass : Cast.classes()) {
            assertTrue(
                    people(Role.TEACHER).stream()
                            .flatMap(teacher -> teacher.stays().stream())
                            .anyMatch(stay -> stay.schoolClass().equals(schoolClass)),
                    schoolClass::toString);
        }
    }

    @Test
    void castsItsMainCharactersAsPromised() {
        assertEquals(Cast.NOOR.classes(), Cast.BRAM.classes());
        assertEquals(Cast.NOOR.classes(), Cast.ANNA.classes());
        assertNotEquals(Cast.NOOR.classes(), Cast.MEHMET.classes());
        assertEquals(Cast.NOOR.school(), Cast.MEHMET.school());
        assertEquals(Cast.YUSUF.school(), Cast.INGRID.school());
        assertNotEquals(
                Cast.NOOR.school().orElseThrow().region(),
                Cast.FLEUR.school().orElseThrow().region());
        assertEquals(Cast.FLEUR.classes(), Cast.HENDRIK.classes());
        assertEquals(Language.EN, Cast.KWAME.language());
        assertEquals(
                List.of(Cast.FINN),
                Cast.people().stream().filter(CastPerson::mustChange).toList());
        assertEquals("Wilhelmina-Annelotte van den Broek-Oude Hengel", Cast.WILHELMINA.fullName());
        assertEquals(
                List.of(Role.REGION_ADMIN, Role.REGION_ADMIN, Role.OPERATOR, Role.TRAINER),
                List.of(Cast.WILLEMIJN.role(), Cast.TEUN.role(), Cast.RAVI.role(), Cast.SASKIA.role()));
    }

    private static List<CastPerson> people(Role role) {
        return Cast.people().stream().filter(person -> person.role() == role).toList();
    }
}
