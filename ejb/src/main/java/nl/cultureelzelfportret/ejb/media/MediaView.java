package nl.cultureelzelfportret.ejb.media;

import java.util.UUID;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaKind;

/**
 * A media file as its owner sees it while making a moment.
 *
 * @param publicId     in its address, {@code /media/<publicId>/800}
 * @param kind         what one does with it
 * @param mediaType    such as {@code image/jpeg}
 * @param width        in pixels, 0 when it is not a picture
 * @param height       in pixels, 0 when it is not a picture
 * @param originalName as it was called on the owner's device
 */
public record MediaView(UUID publicId, MediaKind kind, String mediaType, int width, int height, String originalName) {

    static MediaView of(MediaFile file) {
        return new MediaView(
                file.getPublicId(),
                file.getKind(),
                file.getMediaType(),
                file.getWidth(),
                file.getHeight(),
                file.getOriginalName());
    }
}
