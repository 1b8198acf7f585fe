package nl.cultureelzelfportret.ejb.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.persistence.media.MediaVariant;

/**
 * Takes the files of the cast into the store by the product's own way: same sizes, same quality, same names. It is in
 * this package because that way is not open to others.
 */
public final class CastIntake {

    private static final long MEGABYTE = 1L << 20;

    private final MediaStore store;
    private final MediaIntake intake;

    /** @param folder in which the product keeps its media */
    public CastIntake(Path folder) {
        try {
            MediaSettings settings = new MediaSettings(folder, MEGABYTE, MEGABYTE, MEGABYTE, MEGABYTE, MEGABYTE, 1);
            store = new MediaStore(folder);
            intake = new MediaIntake(settings, store, RecordingCleaner.on(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps a picture that was never a file: it need not be decoded first. Several threads may do so at once.
     *
     * @param picture as it was drawn
     * @return the sizes in which it is kept now
     */
    public List<MediaVariant> hang(BufferedImage picture) {
        try {
            List<MediaVariant> variants = new ArrayList<>();
            for (Rendering rendering : PhotographVariants.of(picture, Orientation.UPRIGHT)) {
                variants.add(variant(rendering, keep(rendering)));
            }
            return variants;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile keep(Rendering rendering) throws IOException {
        try (Incoming bytes = store.incoming().receive(new ByteArrayInputStream(rendering.bytes()), MEGABYTE)) {
            return store.keep(bytes);
        }
    }

    private static MediaVariant variant(Rendering rendering, StoredFile file) {
        return new MediaVariant(
                rendering.size(),
                file.sha256(),
                file.bytes(),
                rendering.width(),
                rendering.height(),
                rendering.mediaType());
    }

    /**
     * Keeps a recording as an upload is kept. Several threads may do so at once.
     *
     * @param recording a film or sound
     * @return the one size in which it is kept now
     */
    public List<MediaVariant> take(byte[] recording) {
        try {
            return intake.take(new ByteArrayInputStream(recording)).variants();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
