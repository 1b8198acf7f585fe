package nl.cultureelzelfportret.persistence.core;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;

/**
 * What every row of ours has: a small key for the database, a random id for the outside world and a version.
 *
 * <p>Addresses, forms and JSON name things by {@link #getPublicId()} only: it cannot be guessed or counted.
 */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "public_id", nullable = false, updatable = false)
    private UUID publicId;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    /** A new thing with an id of its own. */
    protected BaseEntity() {
        this(UUID.randomUUID());
    }

    /**
     * A new thing whose id was chosen elsewhere, so that a repeated request is recognised.
     *
     * @param publicId chosen by the client
     */
    protected BaseEntity(UUID publicId) {
        this.publicId = Objects.requireNonNull(publicId);
    }

    /** {@return the database's key, or null before it was stored} */
    public Long getId() {
        return id;
    }

    /** {@return the id by which the outside world knows this} */
    public UUID getPublicId() {
        return publicId;
    }

    /** {@return how often this was changed; two people who started from the same one are in conflict} */
    public long getVersion() {
        return version;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof BaseEntity that && publicId.equals(that.publicId);
    }

    @Override
    public final int hashCode() {
        return publicId.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + publicId + "]";
    }
}
