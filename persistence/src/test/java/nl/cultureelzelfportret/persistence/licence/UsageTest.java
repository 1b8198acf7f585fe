package nl.cultureelzelfportret.persistence.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource({
        "0,25,ROOM",
        "22,25,ROOM",
        "89,100,ROOM",
        "90,100,NEARLY",
        "99,100,NEARLY",
        "100,100,FULL",
        "130,100,FULL"
    })
    void warnsAtNinetyAndAtAHundredPerCent(long used, int allowed, UsageLevel level) {
        assertEquals(level, new Usage(used, allowed).level());
    }

    @ParameterizedTest
    @CsvSource({"20,25,5", "25,25,0", "30,25,-5"})
    void saysWhatIsLeft(long used, int allowed, long left) {
        assertEquals(left, new Usage(used, allowed).left());
    }
}
