package nl.cultureelzelfportret.persistence.feedback;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.ById;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import org.eclipse.persistence.config.QueryHints;

/** All reactions, with those who wrote them already read. */
public final class Reactions {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Reactions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the reaction with this id, with its moment and the moment's owner}
     *
     * @param publicId of the reaction
     */
    public Optional<Reaction> find(UUID publicId) {
        return ById.find(
                entityManager
                        .createQuery(
                                "select r from Reaction r join fetch r.moment"
                                        + " left join fetch r.writer left join fetch r.file where r.publicId = :publicId",
                                Reaction.class)
                        .setHint(QueryHints.FETCH, "r.moment.owner")
                        .setHint(QueryHints.LEFT_FETCH, "r.moment.process"),
                publicId);
    }

    /**
     * {@return the reaction that is spoken in a file, with its moment and the moment's owner}
     *
     * @param file that stands apart
     */
    public Optional<Reaction> spoken(MediaFile file) {
        return entityManager
                .createQuery(
                        "select r from Reaction r join fetch r.moment"
                                + " left join fetch r.writer where r.file = :file",
                        Reaction.class)
                .setHint(QueryHints.FETCH, "r.moment.owner")
                .setHint(QueryHints.LEFT_FETCH, "r.moment.process")
                .setParameter("file", file)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return recordings that no reaction holds any more}
     *
     * @param before brought before this time
     * @param atMost so many
     */
    public List<MediaFile> looseSounds(Instant before, int atMost) {
        return entityManager
                .createQuery(
                        "select f from MediaFile f where f.apart = true and f.receivedAt < :before"
                                + " and not exists (select r.id from Reaction r where r.file = f)",
                        MediaFile.class)
                .setParameter("before", before)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * {@return what was said at a moment, oldest first, also what was taken back or hidden}
     *
     * @param moment id of the moment
     */
    public List<Reaction> at(UUID moment) {
        return entityManager
                .createQuery(
                        "select r from Reaction r left join fetch r.writer left join fetch r.hiding.by left join fetch r.file"
                                + " where r.moment.publicId = :moment order by r.writtenAt, r.id",
                        Reaction.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /**
     * {@return what teachers said at these moments of somebody, oldest first, without answers}
     *
     * @param ownerId key of the owner of the moments
     * @param moments ids of the moments
     */
    public List<Reaction> byTeachers(long ownerId, Collection<UUID> moments) {
        if (moments.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select r from Reaction r join fetch r.moment m join fetch r.writer left join fetch r.file"
                                + " where m.publicId in :moments and m.owner.id = :owner and r.byTeacher = true"
                                + " and r.parent is null and r.withdrawnAt is null and r.hiding.at is null"
                                + " order by r.writtenAt, r.id",
                        Reaction.class)
                .setParameter("moments", moments)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    /**
     * {@return everything that a person wrote, oldest first}
     *
     * @param writerId key of the person
     */
    public List<Reaction> of(long writerId) {
        return entityManager
                .createQuery(
                        "select r from Reaction r join fetch r.moment left join fetch r.file where r.writer.id = :writer order by r.id",
                        Reaction.class)
                .setParameter("writer", writerId)
                .getResultList();
    }

    /**
     * {@return everything that was said at moments of a person, oldest first}
     *
     * @param ownerId key of the person
     */
    public List<Reaction> received(long ownerId) {
        return entityManager
                .createQuery(
                        "select r from Reaction r join fetch r.moment m left join fetch r.writer left join fetch r.file"
                                + " where m.owner.id = :owner order by r.id",
                        Reaction.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    /**
     * {@return whether others answered a reaction}
     *
     * @param reaction that may have answers
     */
    public boolean isAnsweredByOthers(Reaction reaction) {
        return !entityManager
                .createQuery(
                        "select r.id from Reaction r where r.parent = :reaction and r.writer <> :writer", Long.class)
                .setParameter("reaction", reaction)
                .setParameter("writer", reaction.getWriter())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @param reaction a new one */
    public void add(Reaction reaction) {
        entityManager.persist(reaction);
    }

    /** @param reaction to erase for good */
    public void erase(Reaction reaction) {
        entityManager.remove(reaction);
    }
}
