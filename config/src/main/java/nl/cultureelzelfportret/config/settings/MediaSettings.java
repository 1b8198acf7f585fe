package nl.cultureelzelfportret.config.settings;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Where media files lie and how much of them there may be.
 *
 * @param folder             in which they lie; made when it is not there
 * @param photographMaxBytes of one photograph as it comes
 * @param photographMaxPixels width times height of one photograph
 * @param videoMaxBytes      of one video
 * @param soundMaxBytes      of one sound recording
 * @param personMaxBytes     of everything that one person keeps here
 * @param momentMaxFiles     on one moment
 */
public record MediaSettings(
        Path folder,
        long photographMaxBytes,
        long photographMaxPixels,
        long videoMaxBytes,
        long soundMaxBytes,
        long personMaxBytes,
        int momentMaxFiles) {

    /**
     * {@return the settings}
     *
     * @param value of a key, as {@code microprofile-config.properties} lists them
     * @throws NumberFormatException if a limit is not a number
     */
    public static MediaSettings from(UnaryOperator<String> value) {
        return new MediaSettings(
                Path.of(value.apply("czp.media.folder")),
                Long.parseLong(value.apply("czp.media.photograph.max-bytes")),
                Long.parseLong(value.apply("czp.media.photograph.max-pixels")),
                Long.parseLong(value.apply("czp.media.video.max-bytes")),
                Long.parseLong(value.apply("czp.media.sound.max-bytes")),
                Long.parseLong(value.apply("czp.media.person.max-bytes")),
                Integer.parseInt(value.apply("czp.media.moment.max-files")));
    }

    /** {@return more bytes than any single file may have} */
    public long fileMaxBytes() {
        return Math.max(photographMaxBytes, Math.max(videoMaxBytes, soundMaxBytes));
    }
}
