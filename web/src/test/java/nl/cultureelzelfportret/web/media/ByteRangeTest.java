package nl.cultureelzelfportret.web.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=10-19, 10, 19",
        "bytes=10-2000, 10, 999",
        "bytes=10-, 10, 999",
        "bytes=-10, 990, 999",
        "bytes=-2000, 0, 999"
    })
    void isThePartThatIsAskedFor(String header, long first, long last) {
        ByteRange range = ByteRange.of(header, 1000).orElseThrow();

        assertEquals(new ByteRange(first, last), range);
        assertEquals(last - first + 1, range.length());
        assertFalse(range.isOutside());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-2000", "bytes=-0", "bytes=999999999999999999-"})
    void isOutsideTheFile(String header) {
        assertTrue(ByteRange.of(header, 1000).orElseThrow().isOutside());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "bytes=-", "bytes=20-10", "bytes=0-1,5-6", "items=0-1", "bytes=a-b", "bytes=0-1-2"})
    void isTheWholeFileWhenNothingClearIsAskedFor(String header) {
        assertEquals(Optional.empty(), ByteRange.of(header, 1000));
    }

    @Test
    void endsSoonForAPlayerThatWantsEverything() {
        ByteRange range = ByteRange.of("bytes=5-", 1L << 30).orElseThrow();

        assertEquals(new ByteRange(5, 4 + ByteRange.MOST_AT_ONCE), range);
    }
}
