package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/**
 * A file of an institute that everybody may see. It never changes: another one has another id, so that browsers may keep
 * this one for ever. Its bytes lie in the media folder under their hash.
 */
@Entity
@Table(name = "region_file")
public class RegionFile extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_id", nullable = false, updatable = false)
    private Region region;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 10)
    private RegionFileKind kind;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "media_type", nullable = false, updatable = false, length = 60)
    private String mediaType;

    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(name = "bytes", nullable = false, updatable = false)
    private long bytes;

    @Column(name = "width", nullable = false, updatable = false)
    private int width;

    @Column(name = "height", nullable = false, updatable = false)
    private int height;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    /** For JPA. */
    protected RegionFile() {}

    /**
     * @param region  whose institute shows it
     * @param kind    what it is for
     * @param name    with which it is saved
     * @param found   what it is
     * @param addedAt the time
     */
    public RegionFile(Region region, RegionFileKind kind, String name, Found found, Instant addedAt) {
        this.region = Objects.requireNonNull(region);
        this.kind = Objects.requireNonNull(kind);
        this.name = Objects.requireNonNull(name);
        this.mediaType = found.mediaType();
        this.sha256 = found.sha256();
        this.bytes = found.bytes();
        this.width = found.width();
        this.height = found.height();
        this.addedAt = Objects.requireNonNull(addedAt);
    }

    /**
     * What was found in the bytes of a file.
     *
     * @param mediaType such as {@code image/png}
     * @param sha256    of the bytes
     * @param bytes     how many there are
     * @param width     in pixels; 0 for what is no picture
     * @param height    in pixels; 0 for what is no picture
     */
    public record Found(String mediaType, String sha256, long bytes, int width, int height) {}

    /** {@return whose institute shows it} */
    public Region getRegion() {
        return region;
    }

    /** {@return what it is for} */
    public RegionFileKind getKind() {
        return kind;
    }

    /** {@return with which name it is saved} */
    public String getName() {
        return name;
    }

    /** {@return such as {@code image/png}} */
    public String getMediaType() {
        return mediaType;
    }

    /** {@return of its bytes} */
    public String getSha256() {
        return sha256;
    }

    /** {@return how many there are} */
    public long getBytes() {
        return bytes;
    }

    /** {@return in pixels; 0 for what is no picture} */
    public int getWidth() {
        return width;
    }

    /** {@return in pixels; 0 for what is no picture} */
    public int getHeight() {
        return height;
    }

    /** {@return when it came} */
    public Instant getAddedAt() {
        return addedAt;
    }
}
