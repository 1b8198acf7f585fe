package nl.cultureelzelfportret.ejb.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.media.VariantSize;

/** Takes a file in: finds out what it is, refuses what does not fit, and puts what we keep of it into the store. */
final class MediaIntake {

    private final MediaSettings settings;
    private final MediaStore store;
    private final RecordingCleaner cleaner;
    private final Darkroom darkroom;
    private final MediaSniffer sniffer = new MediaSniffer();

    /**
     * @param settings the limits
     * @param store    where the bytes go
     * @param cleaner  of video and sound
     */
    MediaIntake(MediaSettings settings, MediaStore store, RecordingCleaner cleaner) {
        this.settings = settings;
        this.store = store;
        this.cleaner = cleaner;
        this.darkroom = new Darkroom(new PhotographReader(settings.photographMaxPixels()));
    }

    /**
     * What was taken in.
     *
     * @param kind     what one does with it
     * @param variants the sizes that lie in the store now, safe on disk
     */
    record Taken(MediaKind kind, List<MediaVariant> variants) {}

    /**
     * Takes a file in. When this returns, its bytes survive a power cut; when it fails, nothing has a name in the store
     * that the sweep would not take away.
     *
     * @param content read to its end, not closed
     * @return what it is and where its bytes lie
     * @throws BusinessException {@code media.error.*}, if it is refused
     * @throws IOException       if it cannot be read or kept
     */
    Taken take(InputStream content) throws IOException {
        try (Incoming incoming = store.incoming().receive(content, settings.fileMaxBytes())) {
            SniffedMedia media = sniffer.sniff(incoming.path());
            long limit = mostBytes(media.kind());
            if (incoming.bytes() > limit) {
                throw new BusinessException("media.error.tooLarge", IncomingFolder.megabytes(limit));
            }
            return new Taken(
                    media.kind(),
                    media.kind() == MediaKind.PHOTOGRAPH ? photograph(incoming, media) : recording(incoming, media));
        }
    }

    /**
     * {@return so many bytes may a file have}
     *
     * @param kind of the file
     */
    long mostBytes(MediaKind kind) {
        return switch (kind) {
            case PHOTOGRAPH -> settings.photographMaxBytes();
            case VIDEO -> settings.videoMaxBytes();
            case SOUND -> settings.soundMaxBytes();
        };
    }

    private List<MediaVariant> photograph(Incoming incoming, SniffedMedia media) throws IOException {
        List<MediaVariant> variants = new ArrayList<>();
        for (Rendering rendering : darkroom.develop(incoming.path(), media.mediaType())) {
            try (Incoming bytes =
                    store.incoming().receive(new ByteArrayInputStream(rendering.bytes()), Long.MAX_VALUE)) {
                variants.add(variant(rendering, store.keep(bytes)));
            }
        }
        return variants;
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

    private List<MediaVariant> recording(Incoming incoming, SniffedMedia media) throws IOException {
        if (!cleaner.isAble()) {
            return List.of(original(store.keep(incoming), media));
        }
        try (Incoming cleaned = cleaned(incoming, media)) {
            return List.of(original(store.keep(cleaned), media));
        }
    }

    private Incoming cleaned(Incoming incoming, SniffedMedia media) throws IOException {
        Path file = store.incoming().temporaryFile();
        try {
            cleaner.clean(incoming.path(), media, file);
            return store.incoming().adopt(file);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static MediaVariant original(StoredFile file, SniffedMedia media) {
        return new MediaVariant(VariantSize.ORIGINAL, file.sha256(), file.bytes(), 0, 0, media.mediaType());
    }
}
