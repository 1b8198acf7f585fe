package nl.cultureelzelfportret.persistence.media;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.ById;

/** All media files. */
public final class MediaFiles {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public MediaFiles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the file with this id}
     *
     * @param publicId of the file
     */
    public Optional<MediaFile> find(UUID publicId) {
        return ById.find(
                entityManager.createQuery(
                        "select f from MediaFile f join fetch f.owner where f.publicId = :publicId", MediaFile.class),
                publicId);
    }

    /**
     * {@return those of these files that a person brought}
     *
     * @param ownerId   key of the person
     * @param publicIds of the files
     */
    public List<MediaFile> ownedBy(long ownerId, Collection<UUID> publicIds) {
        if (publicIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select f from MediaFile f where f.owner.id = :owner and f.publicId in :publicIds",
                        MediaFile.class)
                .setParameter("owner", ownerId)
                .setParameter("publicIds", publicIds)
                .getResultList();
    }

    /**
     * {@return the files that were brought for a draft, in the order in which they came}
     *
     * @param draftId key of the draft
     */
    public List<MediaFile> broughtFor(long draftId) {
        return entityManager
                .createQuery("select f from MediaFile f where f.draft.id = :draft order by f.id", MediaFile.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    /**
     * {@return the files that were brought for drafts, with those drafts, in the order in which they came}
     *
     * @param draftIds keys of the drafts
     */
    public List<MediaFile> broughtForAll(Collection<Long> draftIds) {
        if (draftIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select f from MediaFile f join fetch f.draft d where d.id in :drafts order by f.id",
                        MediaFile.class)
                .setParameter("drafts", draftIds)
                .getResultList();
    }

    /**
     * {@return the bytes of a file in one size, if it has that size}
     *
     * @param publicId of the file
     * @param size     that is wanted
     */
    public Optional<MediaVariant> variant(UUID publicId, VariantSize size) {
        return entityManager
                .createQuery(
                        "select v from MediaFile f join f.variants v where f.publicId = :publicId and v.size = :size",
                        MediaVariant.class)
                .setParameter("publicId", publicId)
                .setParameter("size", size)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return how many bytes a person keeps here, all sizes together}
     *
     * @param ownerId key of the person
     */
    public long bytesOf(long ownerId) {
        return entityManager
                .createQuery(
                        "select coalesce(sum(v.bytes), 0) from MediaFile f join f.variants v where f.owner.id = :owner",
                        Number.class)
                .setParameter("owner", ownerId)
                .getSingleResult()
                .longValue();
    }

    /**
     * {@return how many files were brought for a draft}
     *
     * @param draftId key of the draft
     */
    public long countFor(long draftId) {
        return entityManager
                .createQuery("select count(f) from MediaFile f where f.draft.id = :draft", Long.class)
                .setParameter("draft", draftId)
                .getSingleResult();
    }

    /**
     * {@return those of these bytes that some file still needs}
     *
     * @param hashes SHA-256 of the bytes, up to a few hundred
     */
    public Set<String> needed(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        Set<String> needed = new HashSet<>();
        for (String holders : List.of(
                "select distinct v.sha256 from MediaFile f join f.variants v where v.sha256 in :hashes",
                "select distinct f.sha256 from RegionFile f where f.sha256 in :hashes")) {
            needed.addAll(entityManager
                    .createQuery(holders, String.class)
                    .setParameter("hashes", hashes)
                    .getResultList());
        }
        return needed;
    }

    /** {@return whether nobody ever brought anything} */
    public boolean isEmpty() {
        return entityManager
                .createQuery("select f.id from MediaFile f", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @param file a new one */
    public void add(MediaFile file) {
        entityManager.persist(file);
    }

    /** @param file whose row goes; the bytes go later */
    public void remove(MediaFile file) {
        entityManager.remove(file);
    }

    /**
     * {@return everything that a person brought, oldest first}
     *
     * @param ownerId key of the person
     */
    public List<MediaFile> allOf(long ownerId) {
        return entityManager
                .createQuery(
                        "select f from MediaFile f where f.owner.id = :owner order by f.receivedAt", MediaFile.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }
}
