package nl.cultureelzelfportret.persistence.document;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.region.Region;

/** A document as it was made: an offer, an agreement, an invoice, letters. It never changes; a better one is a new one. */
@Entity
@Table(name = "document")
public class Document extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_id", updatable = false)
    private Region region;

    @Column(name = "name", nullable = false, updatable = false, length = 200)
    private String name;

    @Column(name = "media_type", nullable = false, updatable = false, length = 60)
    private String mediaType;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    /** For JPA. */
    protected Document() {}

    /**
     * @param region    whose institute made it, or null
     * @param name      with which it is saved, such as {@code factuur-2026-0001.pdf}
     * @param mediaType such as {@code application/pdf}
     * @param content   its bytes
     * @param madeAt    the time
     */
    public Document(Region region, String name, String mediaType, byte[] content, Instant madeAt) {
        this.region = region;
        this.name = Objects.requireNonNull(name);
        this.mediaType = Objects.requireNonNull(mediaType);
        this.content = content.clone();
        this.madeAt = Objects.requireNonNull(madeAt);
    }

    /** {@return whose institute made it, or null} */
    public Region getRegion() {
        return region;
    }

    /** {@return with which name it is saved} */
    public String getName() {
        return name;
    }

    /** {@return such as {@code application/pdf}} */
    public String getMediaType() {
        return mediaType;
    }

    /** {@return its bytes} */
    public byte[] getContent() {
        return content.clone();
    }

    /** {@return when it was made} */
    public Instant getMadeAt() {
        return madeAt;
    }
}
