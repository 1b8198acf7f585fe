package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;

/** Whose a media file is. Others may look at it when they may look at the moment on which it hangs. */
@ApplicationScoped
public class MediaSubjects implements SubjectLoader {

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private Moments moments;

    @Inject
    private Circles circles;

    @Override
    public Class<?> type() {
        return MediaFile.class;
    }

    @Override
    public Optional<Subject.OwnedThing> load(UUID publicId) {
        return mediaFiles.find(publicId).map(this::subject);
    }

    private Subject.OwnedThing subject(MediaFile file) {
        long owner = file.getOwner().getId();
        Optional<Moment> moment = moments.showing(file.getId());
        return new Subject.OwnedThing(
                owner,
                circles.of(owner),
                moment.map(Moment::sharedWith).orElse(Visibility.ONLY_ME),
                moment.map(Moment::isWithdrawn).orElse(false),
                moment.map(Moment::isHidden).orElse(false));
    }
}
