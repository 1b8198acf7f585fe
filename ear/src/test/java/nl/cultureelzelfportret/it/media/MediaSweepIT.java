package nl.cultureelzelfportret.it.media;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.ejb.media.MediaSweep;
import nl.cultureelzelfportret.ejb.media.MediaView;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bytes that nobody needs any more go, a day later; all others stay. */
class MediaSweepIT extends SchoolDayIT {

    @Inject
    private MediaSweep sweep;

    @Inject
    private MediaService media;

    @Inject
    private MediaSettings settings;

    @Inject
    private DraftService drafts;

    private UUID draft;

    @BeforeEach
    void begin() {
        draft = drafts.save(UUID.randomUUID(), "BLOG", null, Map.of()).publicId();
    }

    @Test
    void takesBytesWithoutARowAfterADay() throws IOException {
        UUID thrown = photograph();
        Path path = twoDaysOld(pathOf(thrown));
        media.discard(thrown);

        sweep.sweep();

        assertFalse(Files.exists(path));
    }

    @Test
    void leavesBytesWithARow() throws IOException {
        Path path = twoDaysOld(pathOf(photograph()));

        sweep.sweep();

        assertTrue(Files.exists(path));
    }

    @Test
    void leavesBytesThatCameInToday() throws IOException {
        UUID thrown = photograph();
        Path path = pathOf(thrown);
        media.discard(thrown);

        sweep.sweep();

        assertTrue(Files.exists(path));
    }

    @Test
    void takesUploadsThatWereCutOff() throws IOException {
        Path incoming = settings.folder().resolve("incoming");
        Path old = twoDaysOld(Files.createTempFile(incoming, "", ".part"));
        Path young = Files.createTempFile(incoming, "", ".part");

        sweep.sweep();

        assertFalse(Files.exists(old));
        assertTrue(Files.deleteIfExists(young));
    }

    private UUID photograph() {
        byte[] jpeg = Photographs.jpeg(400, 300);
        MediaView view = media.receive(draft, "foto.jpg", new ByteArrayInputStream(jpeg), jpeg.length);
        return view.publicId();
    }

    private Path pathOf(UUID photograph) {
        return media.open(photograph, VariantSize.THUMBNAIL).path();
    }

    private static Path twoDaysOld(Path path) throws IOException {
        Instant then = Clock.systemUTC().instant().minus(Duration.ofDays(2));
        return Files.setLastModifiedTime(path, FileTime.from(then));
    }
}
