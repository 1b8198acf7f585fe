package nl.cultureelzelfportret.ejb.region;

import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.region.RegionFile;

/**
 * A file of an institute that everybody may see.
 *
 * @param publicId  id of the file
 * @param name      with which it is saved
 * @param mediaType such as {@code image/png}
 * @param bytes     how many
 * @param width     in pixels; 0 for what is no picture
 * @param height    in pixels; 0 for what is no picture
 */
public record ShownFile(UUID publicId, String name, String mediaType, long bytes, int width, int height)
        implements Serializable {

    static ShownFile of(RegionFile file) {
        return new ShownFile(
                file.getPublicId(),
                file.getName(),
                file.getMediaType(),
                file.getBytes(),
                file.getWidth(),
                file.getHeight());
    }

    /** {@return its address} */
    public String address() {
        return "/regio/_/file/" + publicId;
    }

    /** {@return whether it is a picture} */
    public boolean picture() {
        return mediaType.startsWith("image/");
    }

    /** {@return how large it is in whole megabytes; 0 for what is smaller than one} */
    public long megabytes() {
        return bytes / (1 << 20);
    }
}
