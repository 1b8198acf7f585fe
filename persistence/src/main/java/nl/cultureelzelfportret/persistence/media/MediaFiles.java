package nl.cultureelzelfportret.persistence.media;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
        return entityManager
                .createQuery(
                        "select f from MediaFile f join fetch f.owner where f.publicId = :publicId", MediaFile.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
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

    /** @param file a new one */
    public void add(MediaFile file) {
        entityManager.persist(file);
    }

    /** @param file whose row goes; the bytes go later */
    public void remove(MediaFile file) {
        entityManager.remove(file);
    }
}
