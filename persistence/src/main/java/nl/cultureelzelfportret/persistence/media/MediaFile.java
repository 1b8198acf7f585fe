package nl.cultureelzelfportret.persistence.media;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.draft.Draft;

/**
 * A photograph, video or sound recording that somebody brought. The bytes lie on disk under their SHA-256; this row
 * says what they are and whose. It comes in with a draft; when the draft is posted, the moment holds it.
 */
@Entity
@Table(name = "media_file")
public class MediaFile extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", nullable = false, updatable = false)
    private Person owner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "draft_id")
    private Draft draft;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 10)
    private MediaKind kind;

    @Column(name = "media_type", nullable = false, updatable = false, length = 60)
    private String mediaType;

    @Column(name = "original_name", nullable = false, updatable = false)
    private String originalName;

    @Column(name = "width", nullable = false, updatable = false)
    private int width;

    @Column(name = "height", nullable = false, updatable = false)
    private int height;

    @Column(name = "apart", nullable = false)
    private boolean apart;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "media_variant", joinColumns = @JoinColumn(name = "media_file_id"))
    private Set<MediaVariant> variants = new HashSet<>();

    /** For JPA. */
    protected MediaFile() {}

    /**
     * @param owner        who brought it
     * @param draft        for which it was brought, or null if it hangs on something already
     * @param kind         what was found in the bytes
     * @param originalName as it was called on the owner's device; shown to the owner only
     * @param variants     the sizes in which it is kept, at least one
     * @param receivedAt   the time
     */
    public MediaFile(
            Person owner,
            Draft draft,
            MediaKind kind,
            String originalName,
            Collection<MediaVariant> variants,
            Instant receivedAt) {
        MediaVariant largest = variants.stream()
                .max((one, other) -> one.getSize().compareTo(other.getSize()))
                .orElseThrow(() -> new IllegalArgumentException("a file without bytes"));
        this.owner = Objects.requireNonNull(owner);
        this.draft = draft;
        this.kind = Objects.requireNonNull(kind);
        this.originalName = Objects.requireNonNull(originalName);
        this.mediaType = largest.getMediaType();
        this.width = largest.getWidth();
        this.height = largest.getHeight();
        this.receivedAt = Objects.requireNonNull(receivedAt);
        this.variants.addAll(variants);
    }

    /** The draft was posted: what it was brought for holds it now. */
    public void keep() {
        draft = null;
    }

    /** The draft was posted: something that is no moment holds it now. */
    public void keepApart() {
        draft = null;
        apart = true;
    }

    /**
     * {@return the file in a size}
     *
     * @param size that is wanted
     */
    public Optional<MediaVariant> variant(VariantSize size) {
        return variants.stream().filter(variant -> variant.getSize() == size).findFirst();
    }

    /** {@return who brought it} */
    public Person getOwner() {
        return owner;
    }

    /** {@return the draft for which it was brought, or null} */
    public Draft getDraft() {
        return draft;
    }

    /** {@return whether it hangs on something else than a moment} */
    public boolean isApart() {
        return apart;
    }

    /** {@return what was found in the bytes} */
    public MediaKind getKind() {
        return kind;
    }

    /** {@return such as {@code image/jpeg}} */
    public String getMediaType() {
        return mediaType;
    }

    /** {@return as it was called on the owner's device} */
    public String getOriginalName() {
        return originalName;
    }

    /** {@return in pixels, of the largest size; 0 where it is not known} */
    public int getWidth() {
        return width;
    }

    /** {@return in pixels, of the largest size; 0 where it is not known} */
    public int getHeight() {
        return height;
    }

    /** {@return when it came in} */
    public Instant getReceivedAt() {
        return receivedAt;
    }

    /** {@return the sizes in which it is kept} */
    public Set<MediaVariant> getVariants() {
        return Set.copyOf(variants);
    }
}
