package nl.cultureelzelfportret.ejb.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;

/** The photographs, videos and sounds that a person brought. Their bytes follow the rows at the next {@link MediaSweep}. */
@ApplicationScoped
public class MediaPersonalData implements PersonalData {

    @Inject
    private MediaFiles mediaFiles;

    @Override
    public String feature() {
        return "media";
    }

    @Override
    public int room() {
        return 7;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        return mediaFiles.allOf(personId).stream().map(MediaPersonalData::told).toList();
    }

    private static PersonalRecord told(MediaFile file) {
        return PersonalRecord.of("file", file.getPublicId(), file.getReceivedAt())
                .with("kind", file.getKind())
                .with("mediaType", file.getMediaType())
                .with("originalName", file.getOriginalName());
    }

    @Override
    public void erase(long personId) {
        mediaFiles.allOf(personId).forEach(mediaFiles::remove);
    }
}
