package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.ById;
import org.eclipse.persistence.config.QueryHints;

/** The mirrors that teachers hold up to classes, and the answers to them. */
public final class Mirrors {

    /** A second "join fetch" behind the first one is passed over. */
    private static final String OWNER = "r.moment.owner";

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Mirrors(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the mirror with this id, with its moment and class}
     *
     * @param publicId of the mirror
     */
    public Optional<Mirror> find(UUID publicId) {
        return ById.find(
                entityManager
                        .createQuery(
                                "select r from Mirror r join fetch r.moment join fetch r.schoolClass"
                                        + " where r.publicId = :publicId",
                                Mirror.class)
                        .setHint(QueryHints.FETCH, OWNER),
                publicId);
    }

    /**
     * {@return the mirrors of a moment, with their classes}
     *
     * @param moment id of the moment
     */
    public List<Mirror> of(UUID moment) {
        return entityManager
                .createQuery(
                        "select r from Mirror r join fetch r.schoolClass where r.moment.publicId = :moment order by r.id",
                        Mirror.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /**
     * {@return the mirrors that the present teachers of a class hold up to it, the last one first}
     *
     * @param schoolClass id of the class
     * @param circles     which visibilities of the teacher's moment
     * @param today       on which the teacher teaches the class
     * @param atMost      so many
     */
    public List<Mirror> ofClass(UUID schoolClass, Collection<Visibility> circles, LocalDate today, int atMost) {
        return entityManager
                .createQuery(
                        "select r from Mirror r join fetch r.moment m"
                                + " where r.schoolClass.publicId = :class and m.withdrawnAt is null"
                                + " and m.visibility in :circles and exists (select s.id from Membership s"
                                + " where s.person = m.owner and s.schoolClass = r.schoolClass and s.role = :role"
                                + " and s.begin <= :today and (s.end is null or s.end >= :today))"
                                + " order by r.heldAt desc, r.id desc",
                        Mirror.class)
                .setHint(QueryHints.FETCH, OWNER)
                .setParameter("class", schoolClass)
                .setParameter("circles", circles)
                .setParameter("role", Role.TEACHER)
                .setParameter("today", today)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * {@return somebody's own answers to these mirrors, oldest first}
     *
     * @param mirrors which
     * @param ownerId key of the person
     */
    public List<MirrorAnswer> answersOf(Collection<Mirror> mirrors, long ownerId) {
        if (mirrors.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select a from MirrorAnswer a join fetch a.moment m where a.mirror in :mirrors"
                                + " and m.owner.id = :owner and m.withdrawnAt is null order by a.id",
                        MirrorAnswer.class)
                .setParameter("mirrors", mirrors)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    /** @param mirror a new one */
    public void add(Mirror mirror) {
        entityManager.persist(mirror);
    }

    /** @param answer a new one */
    public void add(MirrorAnswer answer) {
        entityManager.persist(answer);
    }

    /**
     * {@return the mirrors that a person holds up, oldest first}
     *
     * @param personId key of the person
     */
    public List<Mirror> heldBy(long personId) {
        return entityManager
                .createQuery(
                        "select r from Mirror r join fetch r.moment m join fetch r.schoolClass"
                                + " where m.owner.id = :person order by r.heldAt",
                        Mirror.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * {@return the answers that a person gave, oldest first}
     *
     * @param personId key of the person
     */
    public List<MirrorAnswer> givenBy(long personId) {
        return entityManager
                .createQuery(
                        "select a from MirrorAnswer a join fetch a.moment m join fetch a.mirror"
                                + " where m.owner.id = :person order by a.id",
                        MirrorAnswer.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * Removes the mirrors and answers of a person; the moments of others stay. Plain SQL, because EclipseLink wants a
     * temporary table for it, which cannot hold a UUID.
     *
     * @param personId key of the person
     */
    public void removeOf(long personId) {
        for (String table : List.of("mirror_answer", "mirror")) {
            entityManager
                    .createNativeQuery(
                            "delete from " + table + " where moment_id in (select id from moment where owner_id = ?1)")
                    .setParameter(1, personId)
                    .executeUpdate();
        }
    }
}
