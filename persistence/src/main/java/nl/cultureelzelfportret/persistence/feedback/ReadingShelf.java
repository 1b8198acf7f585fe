package nl.cultureelzelfportret.persistence.feedback;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.InstantConverter;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/** What lies there for a teacher to read, and what they have read. */
public final class ReadingShelf {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public ReadingShelf(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the newest moments of the present pupils of a class at which a teacher has neither reacted nor looked,
     * with their owner, tags and files}
     *
     * @param schoolClassId key of the class
     * @param teacherId     key of the teacher
     * @param circles       which visibilities the teacher sees
     * @param today         the day on which somebody has to be a pupil of the class
     * @param limit         at most so many
     */
    public List<Moment> waiting(
            long schoolClassId, long teacherId, Collection<Visibility> circles, LocalDate today, int limit) {
        return entityManager
                .createQuery(
                        "select m from Moment m join fetch m.owner join m.classTimelines e"
                                + " where e.schoolClass.id = :class and e.visibility in :circles"
                                + " and m.withdrawnAt is null and m.hiding.at is null"
                                + " and exists (select s.id from Membership s where s.person = m.owner"
                                + " and s.schoolClass.id = :class and s.role = :pupil"
                                + " and s.begin <= :today and (s.end is null or s.end >= :today))"
                                + " and not exists (select r.id from Reaction r"
                                + " where r.moment = m and r.writer.id = :teacher)"
                                + " and not exists (select n.id from Seen n"
                                + " where n.moment = m and n.viewer.id = :teacher)"
                                + " order by e.postedAt desc, e.moment.id desc",
                        Moment.class)
                .setParameter("class", schoolClassId)
                .setParameter("circles", circles)
                .setParameter("pupil", Role.PUPIL)
                .setParameter("today", today)
                .setParameter("teacher", teacherId)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Somebody read a moment; twice is once. Plain SQL, because JPA knows no such insert.
     *
     * @param viewerId key of the person
     * @param moment   that was read
     * @param now      the time
     */
    public void pass(long viewerId, Moment moment, Instant now) {
        entityManager
                .createNativeQuery("insert ignore into seen (public_id, version, viewer_id, moment_id, seen_at)"
                        + " values (?1, 1, ?2, ?3, ?4)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, viewerId)
                .setParameter(3, moment.getId())
                .setParameter(4, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    /**
     * {@return everything that a person passed, oldest first}
     *
     * @param viewerId key of the person
     */
    public List<Seen> passedBy(long viewerId) {
        return entityManager
                .createQuery(
                        "select n from Seen n join fetch n.moment where n.viewer.id = :viewer order by n.id",
                        Seen.class)
                .setParameter("viewer", viewerId)
                .getResultList();
    }

    /**
     * Forgets what a person passed.
     *
     * @param viewerId key of the person
     */
    public void clear(long viewerId) {
        entityManager
                .createQuery("delete from Seen n where n.viewer.id = :viewer")
                .setParameter("viewer", viewerId)
                .executeUpdate();
    }
}
