package nl.cultureelzelfportret.ejb.media;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.media.VariantSize;

/** Receives photographs, video and sound, and hands them out to those who may have them. */
@Stateless
@Guarded
public class MediaService {

    private static final int NAME_LENGTH = 255;
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

    /**
     * {@return so many bytes may a file have}
     *
     * @param kind of the file
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public long mostBytes(MediaKind kind) {
        return intake.mostBytes(kind);
    }

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
     * @throws BusinessException {@code media.error.*}, if the file is refused; its first argument is the file's name
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public MediaView receive(UUID draft, String fileName, InputStream content, long declaredBytes) {
        String name = plain(fileName);
        try {
            register.makeRoom(draft);
            if (declaredBytes > settings.fileMaxBytes()) {
                throw new BusinessException("media.error.tooLarge", IncomingFolder.megabytes(settings.fileMaxBytes()));
            }
            return register.enter(draft, name, intake.take(content));
        } catch (BusinessException refused) {
            throw about(name, refused);
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "a file could not be kept", failure);
            throw new BusinessException("media.error.notKept", name);
        }
    }

    /** Some browsers send a whole path; what cannot be seen does not belong in a name. */
    private static String plain(String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]|\\p{Cntrl}", "");
        return name.substring(0, Math.min(NAME_LENGTH, name.length()));
    }

    /** Who brings five files at once has to know which one is meant: its name comes first in the message. */
    private static BusinessException about(String name, BusinessException refused) {
        return new BusinessException(
                refused.messageKey(),
                Stream.concat(Stream.of(name), Arrays.stream(refused.arguments()))
                        .toArray());
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
