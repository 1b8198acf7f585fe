package nl.cultureelzelfportret.ejb.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MediaSnifferTest {

    @TempDir
    Path folder;

    static Stream<Arguments> whatWeTake() throws IOException {
        return Stream.of(
                Arguments.of(MediaKind.PHOTOGRAPH, "image/jpeg", Pictures.jpeg(8, 8)),
                Arguments.of(MediaKind.PHOTOGRAPH, "image/png", Pictures.png(8, 8)),
                Arguments.of(MediaKind.PHOTOGRAPH, "image/webp", Recordings.webp()),
                Arguments.of(MediaKind.VIDEO, "video/mp4", Recordings.mp4("vide")),
                Arguments.of(MediaKind.SOUND, "audio/mp4", Recordings.mp4("soun")),
                Arguments.of(MediaKind.VIDEO, "video/quicktime", Recordings.quickTime()),
                Arguments.of(MediaKind.VIDEO, "video/webm", Recordings.webm("V_VP9")),
                Arguments.of(MediaKind.SOUND, "audio/webm", Recordings.webm("A_OPUS")),
                Arguments.of(MediaKind.SOUND, "audio/ogg", Recordings.ogg("OpusHead")),
                Arguments.of(MediaKind.SOUND, "audio/ogg", Recordings.ogg("\1vorbis")),
                Arguments.of(MediaKind.SOUND, "audio/wav", Recordings.wav()),
                Arguments.of(MediaKind.SOUND, "audio/mpeg", "ID3\3\0\0\0\0\0\0\u00FF\u00FB".getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @MethodSource("whatWeTake")
    void knowsAFileByItsBytes(MediaKind kind, String mediaType, byte[] content) throws IOException {
        assertEquals(new SniffedMedia(kind, mediaType), sniff(content));
    }

    @Test
    void doesNotTakeMatroskaForWebm() {
        assertRefused("media.error.kindNotAllowed", Recordings.matroska("matroska", "V_VP8"));
    }

    @Test
    void doesNotTakeVideoInOgg() {
        assertRefused("media.error.kindNotAllowed", Recordings.ogg("\u0080theora"));
    }

    @Test
    void doesNotTakeAnMp4WithoutTracks() {
        assertRefused("media.error.broken", Recordings.mp4("meta"));
    }

    private void assertRefused(String key, byte[] content) {
        assertEquals(
                key, assertThrows(BusinessException.class, () -> sniff(content)).messageKey());
    }

    private SniffedMedia sniff(byte[] content) throws IOException {
        return new MediaSniffer().sniff(Files.write(folder.resolve("holiday.exe"), content));
    }
}
