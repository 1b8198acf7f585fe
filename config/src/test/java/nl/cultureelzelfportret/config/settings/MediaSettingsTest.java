package nl.cultureelzelfportret.config.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MediaSettingsTest {

    private static final Map<String, String> CONFIGURED = Map.of(
            "czp.media.folder", "media",
            "czp.media.photograph.max-bytes", "20",
            "czp.media.photograph.max-pixels", "60",
            "czp.media.video.max-bytes", "200",
            "czp.media.sound.max-bytes", "50",
            "czp.media.person.max-bytes", "3000000000",
            "czp.media.moment.max-files", "7");

    @Test
    void readsEveryKey() {
        MediaSettings settings = MediaSettings.from(CONFIGURED::get);

        assertEquals(new MediaSettings(Path.of("media"), 20, 60, 200, 50, 3_000_000_000L, 7), settings);
    }

    @Test
    void knowsTheLargestFileOfAll() {
        assertEquals(200, MediaSettings.from(CONFIGURED::get).fileMaxBytes());
    }
}
