package nl.cultureelzelfportret.ejb.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a browser makes while it records comes in: in fragments, without a duration, sound alone or with a picture. */
class RecordedInBrowserTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "as-safari.mp4, VIDEO, video/mp4",
        "as-safari.m4a, SOUND, audio/mp4",
        "as-firefox.ogg, SOUND, audio/ogg",
        "as-chromium.webm, VIDEO, video/webm",
        "as-chromium-sound.webm, SOUND, audio/webm"
    })
    void isKnownAndCleaned(String name, MediaKind kind, String mediaType) throws IOException {
        Path from = folder.resolve(name);
        try (InputStream recorded = getClass().getResourceAsStream(name)) {
            Files.copy(recorded, from);
        }
        SniffedMedia media = new MediaSniffer().sniff(from);
        assertEquals(new SniffedMedia(kind, mediaType), media);

        RecordingCleaner cleaner = RecordingCleaner.on(System.getenv("PATH"));
        assumeTrue(cleaner.isAble(), "ffmpeg is not installed here");
        Path to = Files.createFile(folder.resolve("to"));
        cleaner.clean(from, media, to);

        assertEquals(media, new MediaSniffer().sniff(to));
        assertTrue(Files.size(to) > 0);
    }
}
