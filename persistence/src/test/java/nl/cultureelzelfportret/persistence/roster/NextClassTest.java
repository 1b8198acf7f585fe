package nl.cultureelzelfportret.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextClassTest {

    @ParameterizedTest
    @CsvSource({
        "Groep 5, 5, Groep 6",
        "5b, 5, 6b",
        "H2b, 12, H3b",
        "Groep 5/6, 6, Groep 5/6",
        "Kabouters, 1, Kabouters",
        "Lokaal 12, 5, Lokaal 12"
    })
    void isCalledAsPeopleWouldCallIt(String name, int year, String next) {
        NextClass proposed = NextClass.of(new ClassRow(UUID.randomUUID(), name, year, 25, ""));
        assertEquals(next, proposed.name());
        assertEquals(year + 1, proposed.yearGroup());
    }

    @Test
    void leavesAfterTheLastYear() {
        assertTrue(NextClass.of(new ClassRow(UUID.randomUUID(), "Groep 8", 8, 25, ""))
                .leaves());
        assertTrue(
                NextClass.of(new ClassRow(UUID.randomUUID(), "V6", 16, 25, "")).leaves());
    }
}
