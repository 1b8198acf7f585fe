package nl.cultureelzelfportret.persistence.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {

    @ParameterizedTest
    @CsvSource({"2026-07-31, 2025-2026", "2026-08-01, 2026-2027", "2026-12-31, 2026-2027", "2027-01-01, 2026-2027"})
    void beginsOnTheFirstOfAugust(LocalDate day, String label) {
        assertEquals(label, SchoolYear.containing(day).label());
    }

    @Test
    void readsWhatItWrites() {
        assertEquals(new SchoolYear(2026), SchoolYear.of("2026-2027"));
        assertEquals(LocalDate.of(2026, 8, 1), SchoolYear.of("2026-2027").firstDay());
        assertEquals(LocalDate.of(2027, 7, 31), SchoolYear.of("2026-2027").lastDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-2028", "2026/2027", "26-27"})
    void refusesWhatIsNoSchoolYear(String label) {
        assertThrows(IllegalArgumentException.class, () -> SchoolYear.of(label));
    }
}
