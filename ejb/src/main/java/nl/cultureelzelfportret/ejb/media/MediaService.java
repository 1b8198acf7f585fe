package nl.cultureelzelfportret.ejb.media;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.media.VariantSize;

/** Receives photographs, video and sound, and hands them out to those who may have them. */
@Stateless
@Guarded
public class MediaService {

    private static final Logger LOG = System.getLogger(MediaService.class.getName());

    @Inject
    private MediaIntake intake;

    @Inject
    private MediaStore store;

    @Inject
    private MediaRegister register;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private MediaSettings settings;

    @Inject
    private CurrentViewer currentViewer;

    /**
     * Receives a file for a draft. When this returns, the file survives a power cut. There is no transaction while its
     * bytes come in.
     *
     * @param draft         one's own, not finished
     * @param fileName      as the browser tells it; shown to the owner, believed by nobody
     * @param content       read to its end, not closed
     * @param declaredBytes how many the browser says there are
     * @return the file
     * @throws NotFoundException if there is no such draft
     * @throws BusinessException {@code media.error.*}, if the file is refused
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public MediaView receive(UUID draft, String fileName, InputStream content, long declaredBytes) {
        register.makeRoom(draft);
        if (declaredBytes > settings.fileMaxBytes()) {
            throw new BusinessException("media.error.tooLarge", IncomingFolder.megabytes(settings.fileMaxBytes()));
        }
        try {
            return register.enter(draft, fileName, intake.take(content));
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "a file could not be kept", failure);
            throw new BusinessException("media.error.notKept");
        }
    }

    /**
     * {@return those of these files that are one's own, in no order}
     *
     * @param files of a draft or a moment
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public List<MediaView> own(Collection<UUID> files) {
        return mediaFiles.ownedBy(currentViewer.require().personId(), files).stream()
                .map(MediaView::of)
                .toList();
    }

    /**
     * {@return the bytes of a file in one size}
     *
     * @param file one's own, or one on a moment that was shared with the viewer
     * @param size that is wanted
     * @throws NotFoundException if the file does not have that size
     */
    @Allowed(Permission.READ_MEDIA)
    public MediaContent open(@On(MediaFile.class) UUID file, VariantSize size) {
        MediaVariant variant =
                mediaFiles.variant(file, size).orElseThrow(() -> new NotFoundException("media " + file + " " + size));
        return store.find(variant.getSha256())
                .map(path -> new MediaContent(path, variant.getSha256(), variant.getBytes(), variant.getMediaType()))
                .orElseThrow(() -> lost(file, variant));
    }

    private static NotFoundException lost(UUID file, MediaVariant variant) {
        LOG.log(Level.ERROR, "the bytes of media file {0} are not in the store: {1}", file, variant.getSha256());
        return new NotFoundException("bytes of media " + file);
    }

    /**
     * Throws away a file of a draft. One that hangs on a moment stays until the moment is revised without it.
     *
     * @param file one's own
     */
    @Allowed(Permission.DISCARD_MEDIA)
    public void discard(@On(MediaFile.class) UUID file) {
        mediaFiles.find(file).filter(found -> found.getDraft() != null).ifPresent(mediaFiles::remove);
    }
}
