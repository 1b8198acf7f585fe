package nl.cultureelzelfportret.ejb.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaStoreTest {

    private static final byte[] HELLO = "hello".getBytes(UTF_8);
    private static final String HASH_OF_HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

    @TempDir
    Path folder;

    private MediaStore store;

    @BeforeEach
    void open() throws IOException {
        store = new MediaStore(folder);
    }

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        assertEquals(new StoredFile(HASH_OF_HELLO, 5), keep(HELLO));

        Path place = store.find(HASH_OF_HELLO).orElseThrow();
        assertEquals(folder.resolve("2c/f2/" + HASH_OF_HELLO), place);
        assertEquals("hello", Files.readString(place));
        assertEquals(List.of(), comingIn());
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        keep(HELLO);
        keep(HELLO);

        assertEquals(List.of(HASH_OF_HELLO), keptBefore(TOMORROW));
    }

    @Test
    void replacesBytesThatAreNotWhole() throws IOException {
        keep(HELLO);
        Files.writeString(store.find(HASH_OF_HELLO).orElseThrow(), "hel");

        keep(HELLO);

        assertEquals("hello", Files.readString(store.find(HASH_OF_HELLO).orElseThrow()));
    }

    @Test
    void refusesMoreThanTheLimitAndLeavesNothing() throws IOException {
        BusinessException refused =
                assertThrows(BusinessException.class, () -> store.incoming().receive(stream(HELLO), 4));

        assertEquals("media.error.tooLarge", refused.messageKey());
        assertEquals(List.of(), comingIn());
    }

    @Test
    void refusesNothing() throws IOException {
        BusinessException refused =
                assertThrows(BusinessException.class, () -> store.incoming().receive(InputStream.nullInputStream(), 5));

        assertEquals("media.error.empty", refused.messageKey());
        assertEquals(List.of(), comingIn());
    }

    @Test
    void leavesNothingOfAStreamThatBreaks() throws IOException {
        InputStream breaking = new SequenceInputStream(stream(HELLO), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        });

        assertThrows(IOException.class, () -> store.incoming().receive(breaking, 100));
        assertEquals(List.of(), comingIn());
    }

    @Test
    void aServerThatDiesBeforeTheNameLeavesATemporaryFileThatTheSweepTakes() throws IOException {
        store.incoming().receive(stream(HELLO), 5);

        MediaStore restarted = new MediaStore(folder);

        assertTrue(restarted.find(HASH_OF_HELLO).isEmpty());
        assertEquals(0, restarted.incoming().eraseCutOff(Instant.now().minus(Duration.ofDays(1))));
        assertEquals(1, restarted.incoming().eraseCutOff(TOMORROW));
        assertEquals(List.of(), comingIn());
    }

    @Test
    void erasesOnlyWhatWasNotKeptAgain() throws IOException {
        keep(HELLO);
        Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
        Files.setLastModifiedTime(store.find(HASH_OF_HELLO).orElseThrow(), FileTime.from(anHourAgo.minusSeconds(1)));
        assertEquals(List.of(HASH_OF_HELLO), keptBefore(anHourAgo));

        keep(HELLO);
        assertFalse(store.erase(HASH_OF_HELLO, anHourAgo));
        assertEquals(List.of(), keptBefore(anHourAgo));

        assertTrue(store.erase(HASH_OF_HELLO, TOMORROW));
        assertTrue(store.find(HASH_OF_HELLO).isEmpty());
    }

    @Test
    void doesNotTakeAPathForAHash() {
        assertThrows(IllegalArgumentException.class, () -> store.find("../../etc/passwd"));
    }

    private StoredFile keep(byte[] bytes) throws IOException {
        try (Incoming incoming = store.incoming().receive(stream(bytes), bytes.length)) {
            return store.keep(incoming);
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private List<String> keptBefore(Instant time) throws IOException {
        try (Stream<String> hashes = store.keptBefore(time)) {
            return hashes.toList();
        }
    }

    private List<Path> comingIn() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("incoming"))) {
            return files.toList();
        }
    }
}
