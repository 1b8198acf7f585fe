package nl.cultureelzelfportret.persistence.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A media file in one size: which bytes on disk, and what is in them. */
@Embeddable
public class MediaVariant {

    @Enumerated(EnumType.STRING)
    @Column(name = "size", nullable = false, length = 10)
    private VariantSize size;

    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256;

    @Column(name = "bytes", nullable = false)
    private long bytes;

    @Column(name = "width", nullable = false)
    private int width;

    @Column(name = "height", nullable = false)
    private int height;

    @Column(name = "media_type", nullable = false, length = 60)
    private String mediaType;

    /** For JPA. */
    protected MediaVariant() {}

    /**
     * @param size      which of the sizes
     * @param sha256    of the bytes, 64 hexadecimal digits: their name on disk
     * @param bytes     how many
     * @param width     in pixels, 0 for sound and where it is not known
     * @param height    in pixels, 0 for sound and where it is not known
     * @param mediaType such as {@code image/jpeg}
     */
    public MediaVariant(VariantSize size, String sha256, long bytes, int width, int height, String mediaType) {
        this.size = Objects.requireNonNull(size);
        this.sha256 = Objects.requireNonNull(sha256);
        this.bytes = bytes;
        this.width = width;
        this.height = height;
        this.mediaType = Objects.requireNonNull(mediaType);
    }

    /** {@return which of the sizes} */
    public VariantSize getSize() {
        return size;
    }

    /** {@return of the bytes, 64 hexadecimal digits} */
    public String getSha256() {
        return sha256;
    }

    /** {@return how many} */
    public long getBytes() {
        return bytes;
    }

    /** {@return in pixels, or 0} */
    public int getWidth() {
        return width;
    }

    /** {@return in pixels, or 0} */
    public int getHeight() {
        return height;
    }

    /** {@return such as {@code image/jpeg}} */
    public String getMediaType() {
        return mediaType;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MediaVariant that && size == that.size && sha256.equals(that.sha256);
    }

    @Override
    public int hashCode() {
        return Objects.hash(size, sha256);
    }
}
