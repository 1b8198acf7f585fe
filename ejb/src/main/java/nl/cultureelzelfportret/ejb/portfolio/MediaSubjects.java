package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;

/** Whose a media file is. Others may look at it when they may look at the thing on which it hangs. */
@ApplicationScoped
public class MediaSubjects implements SubjectLoader {

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private Moments moments;

    @Inject
    private Circles circles;

    @Inject
    @Any
    private Instance<Participants> participants;

    @Inject
    @Any
    private Instance<MediaHolder> holders;

    @Override
    public Class<?> type() {
        return MediaFile.class;
    }

    @Override
    public Optional<Subject> load(UUID publicId) {
        return mediaFiles.find(publicId).map(this::subject);
    }

    private Subject subject(MediaFile file) {
        Optional<Subject> place = file.isApart()
                ? holders.stream()
                        .flatMap(holder -> holder.holding(file).stream())
                        .findFirst()
                : moments.showing(file.getId()).map(this::onMoment);
        return place.orElseGet(() -> thing(file.getOwner().getId(), Visibility.ONLY_ME, false, false));
    }

    private Subject onMoment(Moment moment) {
        Subject.OwnedThing thing =
                thing(moment.getOwner().getId(), moment.sharedWith(), moment.isWithdrawn(), moment.isHidden());
        Set<Long> tookPart =
                participants.stream().flatMap(each -> each.of(moment).stream()).collect(Collectors.toSet());
        return tookPart.isEmpty() ? thing : new Subject.SharedThing(thing, tookPart);
    }

    private Subject.OwnedThing thing(long owner, Visibility circle, boolean withdrawn, boolean hidden) {
        return new Subject.OwnedThing(owner, circles.of(owner), circle, withdrawn, hidden);
    }
}
