package nl.cultureelzelfportret.persistence.roster;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All rosters that came in, with what they would change. */
public final class RosterPreviews {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public RosterPreviews(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param preview a new one */
    public void add(RosterPreview preview) {
        entityManager.persist(preview);
        entityManager.flush();
    }

    /**
     * {@return a roster of a school}
     *
     * @param schoolId key of the school
     * @param publicId id of the roster
     */
    public Optional<RosterPreview> find(long schoolId, UUID publicId) {
        return entityManager
                .createQuery(
                        "select r from RosterPreview r where r.publicId = :id and r.school.id = :school",
                        RosterPreview.class)
                .setParameter("id", publicId)
                .setParameter("school", schoolId)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return a roster of a school, held until the end of the transaction so that a double click comes second}
     *
     * @param schoolId key of the school
     * @param publicId id of the roster
     */
    public Optional<RosterPreview> lock(long schoolId, UUID publicId) {
        Optional<RosterPreview> found = find(schoolId, publicId);
        found.ifPresent(preview -> entityManager.refresh(preview, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /**
     * {@return the newest rosters of a school}
     *
     * @param schoolId key of the school
     * @param most     how many
     */
    public List<RosterPreview> newest(long schoolId, int most) {
        return entityManager
                .createQuery(
                        "select r from RosterPreview r where r.school.id = :school order by r.madeAt desc, r.id desc",
                        RosterPreview.class)
                .setParameter("school", schoolId)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Tells how far applying is. It is said in a transaction of its own, so that others see it.
     *
     * @param publicId id of the roster
     * @param steps    how many are done
     */
    public void progress(UUID publicId, int steps) {
        entityManager
                .createQuery("update RosterPreview r set r.stepsDone = :steps where r.publicId = :id")
                .setParameter("steps", steps)
                .setParameter("id", publicId)
                .executeUpdate();
    }

    /**
     * It was applied, in the transaction that did so.
     *
     * @param publicId id of the roster
     * @param now      the time
     */
    public void applied(UUID publicId, Instant now) {
        entityManager
                .createQuery("update RosterPreview r set r.state = :state, r.stepsDone = :steps, r.finishedAt = :now"
                        + " where r.publicId = :id")
                .setParameter("state", RosterState.APPLIED)
                .setParameter("steps", RosterPreview.STEPS)
                .setParameter("now", now)
                .setParameter("id", publicId)
                .executeUpdate();
    }

    /**
     * Puts away what a school had not decided on: a newer file takes its place.
     *
     * @param schoolId key of the school
     * @param now      the time
     */
    public void discardWaiting(long schoolId, Instant now) {
        entityManager
                .createQuery(
                        "select r from RosterPreview r where r.school.id = :school and r.state = :state",
                        RosterPreview.class)
                .setParameter("school", schoolId)
                .setParameter("state", RosterState.READY)
                .getResultList()
                .forEach(preview -> preview.discard(now));
    }

    /**
     * Erases the lines of rosters that are done, and rosters that nobody decided on. That there was one, and how much it
     * changed, stays.
     *
     * @param done    applied or put away before
     * @param waiting came in before
     */
    public void sweep(Instant done, Instant waiting) {
        entityManager
                .createQuery("update RosterPreview r set r.state = :discarded, r.finishedAt = :waiting"
                        + " where r.state = :ready and r.madeAt < :waiting")
                .setParameter("discarded", RosterState.DISCARDED)
                .setParameter("ready", RosterState.READY)
                .setParameter("waiting", waiting)
                .executeUpdate();
        for (String table : List.of("roster_line", "roster_place", "roster_trouble")) {
            entityManager
                    .createNativeQuery(
                            "delete t from " + table + " t join roster_preview r on r.id = t.roster_preview_id"
                                    + " where r.finished_at < ?1 and r.state in ('APPLIED', 'DISCARDED')")
                    .setParameter(1, done)
                    .executeUpdate();
        }
    }
}
