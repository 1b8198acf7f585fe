package nl.cultureelzelfportret.ejb.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** Where photographs are developed: room for two at a time, so that a class that posts together does not fill memory. */
final class Darkroom {

    private static final int PLACES = 2;
    private static final int PATIENCE_IN_SECONDS = 60;

    private final Semaphore places = new Semaphore(PLACES, true);
    private final PhotographReader reader;

    /** @param reader with its limits */
    Darkroom(PhotographReader reader) {
        this.reader = reader;
    }

    /**
     * {@return the photograph in each of our sizes, the largest first}
     *
     * @param file      of this type
     * @param mediaType as sniffed
     * @throws BusinessException {@code media.error.tooManyPixels}, {@code broken}, or {@code busy} when too many others
     *                           wait
     * @throws IOException       if the file cannot be read
     */
    List<Rendering> develop(Path file, String mediaType) throws IOException {
        enter();
        try {
            return PhotographVariants.of(reader.read(file, mediaType), orientation(file, mediaType));
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw new BusinessException("media.error.busy");
            }
        } catch (InterruptedException serverStops) {
            Thread.currentThread().interrupt();
            throw new BusinessException("media.error.busy");
        }
    }

    private static Orientation orientation(Path file, String mediaType) throws IOException {
        return mediaType.equals("image/jpeg") ? Orientation.of(file) : Orientation.UPRIGHT;
    }
}
