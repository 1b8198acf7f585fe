package nl.cultureelzelfportret.ejb.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingCleanerTest {

    private static final SniffedMedia WAV = new SniffedMedia(MediaKind.SOUND, "audio/wav");

    @TempDir
    Path folder;

    @Test
    void withoutTheProgramARecordingStaysAsItCame() throws IOException {
        MediaSettings settings = new MediaSettings(folder, 1 << 20, 1, 1 << 20, 1 << 20, 1 << 30, 20);
        MediaStore store = new MediaStore(folder);
        MediaIntake intake = new MediaIntake(settings, store, RecordingCleaner.on(folder.toString()));

        MediaIntake.Taken taken = intake.take(new ByteArrayInputStream(Recordings.mp4("vide")));

        assertEquals(MediaKind.VIDEO, taken.kind());
        assertEquals(VariantSize.ORIGINAL, taken.variants().get(0).getSize());
        assertArrayEquals(
                Recordings.mp4("vide"),
                Files.readAllBytes(
                        store.find(taken.variants().get(0).getSha256()).orElseThrow()));
    }

    @Test
    void takesThePlaceOffARecording() throws IOException {
        RecordingCleaner cleaner = ableCleaner();
        Path from = Files.write(folder.resolve("from"), Recordings.wavMadeAt("Zwolle, Sassenpoort"));
        Path to = Files.createFile(folder.resolve("to"));

        cleaner.clean(from, WAV, to);

        String cleaned = Files.readString(to, StandardCharsets.ISO_8859_1);
        assertFalse(cleaned.contains("Sassenpoort"));
        assertEquals("RIFF", cleaned.substring(0, 4));
    }

    @Test
    void refusesWhatTheProgramDoesNotUnderstand() throws IOException {
        RecordingCleaner cleaner = ableCleaner();
        Path from = Files.write(folder.resolve("from"), Recordings.mp4("vide"));
        Path to = Files.createFile(folder.resolve("to"));

        assertThrows(
                BusinessException.class, () -> cleaner.clean(from, new SniffedMedia(MediaKind.VIDEO, "video/mp4"), to));
    }

    private static RecordingCleaner ableCleaner() {
        RecordingCleaner cleaner = RecordingCleaner.on(System.getenv("PATH"));
        assumeTrue(cleaner.isAble(), "ffmpeg is not installed here");
        return cleaner;
    }
}
