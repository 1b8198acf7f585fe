package nl.cultureelzelfportret.ejb.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.persistence.media.MediaVariant;

/** Takes the files of the cast in by the very way of an upload. It is here because that way is not open to others. */
public final class CastIntake {

    private static final long MEGABYTE = 1L << 20;
    private static final long PIXELS = 4_000_000;
    private static final int FILES = 20;

    private final MediaIntake intake;

    /** @param folder in which the product keeps its media */
    public CastIntake(Path folder) {
        try {
            MediaSettings settings = new MediaSettings(
                    folder, 20 * MEGABYTE, PIXELS, 20 * MEGABYTE, 20 * MEGABYTE, Long.MAX_VALUE, FILES);
            intake = new MediaIntake(settings, new MediaStore(folder), RecordingCleaner.on(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a file in. Several threads may do so at once.
     *
     * @param file a picture, film or sound
     * @return the sizes in which it is kept now
     */
    public List<MediaVariant> take(byte[] file) {
        try {
            return intake.take(new ByteArrayInputStream(file)).variants();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
