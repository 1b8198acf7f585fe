package nl.cultureelzelfportret.ejb.media;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.media.MediaVariant;

/** Writes down what was taken in, in transactions that are short although taking in is long. */
@Stateless
@Guarded
public class MediaRegister {

    private static final long GIGABYTE = 1L << 30;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private Drafts drafts;

    @Inject
    private MediaSettings settings;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * Sees whether there is room for one more, before a large file is read in vain.
     *
     * @param draft one's own, not finished
     * @throws NotFoundException if there is no such draft
     * @throws BusinessException {@code media.error.quota} or {@code media.error.tooMany}
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public void makeRoom(UUID draft) {
        roomFor(lock(draft), 1);
    }

    /**
     * Writes a file down whose bytes are safe on disk.
     *
     * @param draft        one's own, not finished
     * @param originalName what the owner called it, at most 255 characters
     * @param taken        what it is and where its bytes lie
     * @return the file
     * @throws NotFoundException if there is no such draft any more
     * @throws BusinessException {@code media.error.quota} or {@code media.error.tooMany}
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public MediaView enter(UUID draft, String originalName, MediaIntake.Taken taken) {
        Draft locked = lock(draft);
        roomFor(
                locked,
                taken.variants().stream().mapToLong(MediaVariant::getBytes).sum());
        MediaFile file =
                new MediaFile(locked.getOwner(), locked, taken.kind(), originalName, taken.variants(), clock.instant());
        mediaFiles.add(file);
        return MediaView.of(file);
    }

    /** Two uploads for one draft wait for each other here, so that their count is right. */
    private Draft lock(UUID draft) {
        return drafts.lock(currentViewer.require().personId(), draft)
                .filter(found -> !found.isFinished())
                .orElseThrow(() -> new NotFoundException("draft " + draft));
    }

    private void roomFor(Draft draft, long bytes) {
        if (mediaFiles.countFor(draft.getId()) >= settings.momentMaxFiles()) {
            throw new BusinessException("media.error.tooMany", settings.momentMaxFiles());
        }
        if (mediaFiles.bytesOf(draft.getOwner().getId()) + bytes > settings.personMaxBytes()) {
            throw new BusinessException("media.error.quota", Math.max(1, settings.personMaxBytes() / GIGABYTE));
        }
    }
}
