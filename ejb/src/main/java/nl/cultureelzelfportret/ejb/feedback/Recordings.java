package nl.cultureelzelfportret.ejb.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;

/** What was spoken into the form of a reaction. Of several recordings the last one counts. */
@Dependent
class Recordings {

    @Inject
    private MediaFiles mediaFiles;

    /** {@return what was spoken into a form and not said yet, or null} */
    Picture shown(Draft draft) {
        return last(draft).map(file -> Picture.of(file, "")).orElse(null);
    }

    /** {@return what was spoken into each of these forms, by the id of its draft, in one statement} */
    Map<UUID, Picture> shown(Collection<Draft> drafts) {
        return mediaFiles.broughtForAll(drafts.stream().map(Draft::getId).toList()).stream()
                .filter(file -> file.getKind() == MediaKind.SOUND)
                .collect(Collectors.toMap(
                        file -> file.getDraft().getPublicId(),
                        file -> Picture.of(file, ""),
                        (earlier, later) -> later));
    }

    /** {@return what was spoken into a form, for a reaction to hold from now on; or null} */
    MediaFile take(Draft draft) {
        Optional<MediaFile> spoken = last(draft);
        spoken.ifPresent(MediaFile::keepApart);
        return spoken.orElse(null);
    }

    private Optional<MediaFile> last(Draft draft) {
        return mediaFiles.broughtFor(draft.getId()).stream()
                .filter(file -> file.getKind() == MediaKind.SOUND)
                .reduce((earlier, later) -> later);
    }
}
