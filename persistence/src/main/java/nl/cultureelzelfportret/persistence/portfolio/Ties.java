package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.activity.Activity;

/** What moments were made for: activities of the class, and mirrors that teachers hold up. */
public final class Ties {

    private static final String MAKE_TIED =
            "select new nl.cultureelzelfportret.persistence.portfolio.Tied(m.id, m.owner.id, m.visibility,"
                    + " m.hiding.at) from ";

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Ties(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the moments that were made for an activity, the newest first, whoever may see them}
     *
     * @param activityId key of the activity
     */
    public List<Tied> toActivity(long activityId) {
        return entityManager
                .createQuery(
                        MAKE_TIED + "Moment m where m.activity.id = :activity and m.withdrawnAt is null"
                                + " order by m.id desc",
                        Tied.class)
                .setParameter("activity", activityId)
                .getResultList();
    }

    /**
     * {@return the answers to the mirrors of a moment, the newest first, whoever may see them}
     *
     * @param moment id of a teacher's moment
     */
    public List<Tied> toMirrorsOf(UUID moment) {
        return entityManager
                .createQuery(
                        MAKE_TIED + "MirrorAnswer a join a.moment m where a.mirror.moment.publicId = :moment"
                                + " and m.withdrawnAt is null order by m.id desc",
                        Tied.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /**
     * {@return these moments as they are shown, the newest first}
     *
     * @param ids keys of moments that the viewer may see
     */
    public List<Moment> read(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select m from Moment m join fetch m.owner where m.id in :ids order by m.id desc", Moment.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * {@return whether somebody made a moment for an activity, also one that lies in a bin}
     *
     * @param activityId key of the activity
     */
    public boolean isUsed(long activityId) {
        return !entityManager
                .createQuery("select m.id from Moment m where m.activity.id = :activity", Long.class)
                .setParameter("activity", activityId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * {@return the activities for which somebody can make a moment and did not yet, the last one first}
     *
     * @param ownerId key of the person
     * @param classes keys of the classes in which they are a pupil
     * @param today   on which the activity has begun
     * @param since   on which it was still going on
     */
    public List<Activity> todo(long ownerId, Collection<Long> classes, LocalDate today, LocalDate since) {
        if (classes.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select distinct a from Activity a join a.classes c where c.id in :classes"
                                + " and a.retiredAt is null and a.plan.firstDay <= :today"
                                + " and (a.plan.firstDay >= :since or a.plan.lastDay >= :since)"
                                + " and not exists (select m.id from Moment m where m.activity = a"
                                + " and m.owner.id = :owner and m.withdrawnAt is null)"
                                + " order by a.plan.firstDay desc, a.id desc",
                        Activity.class)
                .setParameter("classes", classes)
                .setParameter("owner", ownerId)
                .setParameter("today", today)
                .setParameter("since", since)
                .getResultList();
    }

    /**
     * {@return to what a moment is tied: in one statement, because it is asked for every moment that is read}
     *
     * @param moment id of the moment
     */
    public Tie of(UUID moment) {
        List<Object[]> found = entityManager
                .createQuery(
                        "select a, shown, r from Moment m left join m.activity a"
                                + " left join MirrorAnswer x on x.moment = m left join x.mirror xr"
                                + " left join xr.moment shown left join Mirror r on r.moment = m"
                                + " where m.publicId = :moment order by r.id",
                        Object[].class)
                .setParameter("moment", moment)
                .getResultList();
        return new Tie(
                found.isEmpty() ? null : (Activity) found.get(0)[0],
                found.isEmpty() ? null : (Moment) found.get(0)[1],
                found.stream()
                        .map(row -> (Mirror) row[2])
                        .filter(Objects::nonNull)
                        .toList());
    }
}
