package nl.cultureelzelfportret.persistence.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void readsWhatItWrites() {
        Cursor cursor = new Cursor(Instant.ofEpochMilli(1_795_426_200_123L), 42);

        assertEquals(cursor, Cursor.of(cursor.text()).orElseThrow());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "-1", "a-b", "1-2-3", "99999999999999999999-1", "1;drop table moment"})
    void beginsAtTheBeginningForWhatIsNoCursor(String text) {
        assertTrue(Cursor.of(text).isEmpty());
    }

    @Test
    void givesANextPlaceOnlyIfThereIsMore() {
        Page<Integer> last = Page.of(List.of(3, 2), 2, number -> new Cursor(Instant.EPOCH, number));
        Page<Integer> first = Page.of(List.of(4, 3, 2), 2, number -> new Cursor(Instant.EPOCH, number));

        assertNull(last.next());
        assertEquals(List.of(4, 3), first.rows());
        assertEquals(new Cursor(Instant.EPOCH, 3), first.next());
    }
}
