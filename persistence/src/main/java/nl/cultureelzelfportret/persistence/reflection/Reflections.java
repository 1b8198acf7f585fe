package nl.cultureelzelfportret.persistence.reflection;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.ById;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.eclipse.persistence.config.QueryHints;

/** All reflections. */
public final class Reflections {

    private static final int SOME = 12;

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Reflections(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the reflection of a moment, with its answers}
     *
     * @param moment id of the moment
     */
    public Optional<Reflection> find(UUID moment) {
        return ById.find(
                entityManager
                        .createQuery(
                                "select r from Reflection r join fetch r.moment where r.publicId = :publicId",
                                Reflection.class)
                        .setHint(QueryHints.FETCH, "r.moment.owner"),
                moment);
    }

    /**
     * {@return the moments that a reflection looks back at, as they are shown, oldest first. Read by themselves, because
     * what hangs on them is read at once only if they are the root of a query}
     *
     * @param reflection its id
     */
    public List<Moment> lookedBackAt(UUID reflection) {
        return entityManager
                .createQuery(
                        "select m from Moment m join fetch m.owner left join fetch m.process where m.id in"
                                + " (select a.id from Reflection r join r.about a where r.publicId = :reflection)"
                                + " order by m.postedAt, m.id",
                        Moment.class)
                .setParameter("reflection", reflection)
                .getResultList();
    }

    /**
     * {@return what a person wished in those of these moments in which they looked back, alone or in a talk, by the id of
     * the moment}
     *
     * @param ownerId key of the person
     * @param moments ids of moments, at least one
     */
    public Map<UUID, Wish> wishes(long ownerId, Collection<UUID> moments) {
        Map<UUID, Wish> wishes = new HashMap<>();
        entityManager
                .createQuery(
                        "select r, t from Moment m left join Reflection r on r.moment = m"
                                + " left join ReflectionTalk t on t.moment = m"
                                + " where m.owner.id = :owner and m.publicId in :moments",
                        Object[].class)
                .setParameter("owner", ownerId)
                .setParameter("moments", moments)
                .getResultStream()
                .forEach(row -> {
                    if (row[0] instanceof Reflection reflection) {
                        wishes.put(reflection.getPublicId(), reflection.getWish());
                    } else if (row[1] instanceof ReflectionTalk talk) {
                        wishes.put(talk.getPublicId(), talk.getWish());
                    }
                });
        return wishes;
    }

    /**
     * {@return those of these moments that a person posted and did not withdraw, oldest first}
     *
     * @param ownerId key of the person
     * @param moments ids of moments
     */
    public List<Moment> among(long ownerId, Collection<UUID> moments) {
        if (moments.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select m from Moment m join fetch m.owner where m.owner.id = :owner and m.publicId in :moments"
                                + " and m.withdrawnAt is null order by m.postedAt, m.id",
                        Moment.class)
                .setParameter("owner", ownerId)
                .setParameter("moments", moments)
                .getResultList();
    }

    /**
     * {@return these moments, whoever's they are}
     *
     * @param moments ids of moments
     */
    public List<Moment> all(Collection<UUID> moments) {
        if (moments.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select m from Moment m join fetch m.owner left join fetch m.process where m.publicId in :moments"
                                + " order by m.postedAt, m.id",
                        Moment.class)
                .setParameter("moments", moments)
                .getResultList();
    }

    /**
     * {@return some of what a person posted in a period, the newest of it, oldest first}
     *
     * @param ownerId key of the person
     * @param from    begin of the period
     * @param to      its end
     */
    public List<Moment> during(long ownerId, Instant from, Instant to) {
        List<Moment> newest = entityManager
                .createQuery(
                        "select m from Moment m join fetch m.owner where m.owner.id = :owner and m.postedAt >= :from"
                                + " and m.postedAt < :to and m.withdrawnAt is null and m.process is null"
                                + " and m.kind not in :lookingBack order by m.postedAt desc, m.id desc",
                        Moment.class)
                .setParameter("owner", ownerId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("lookingBack", EnumSet.of(MomentKind.REFLECTION, MomentKind.REFLECTION_TALK))
                .setMaxResults(SOME)
                .getResultList();
        return newest.stream().sorted(Comparator.comparing(Moment::getPostedAt)).toList();
    }

    /**
     * {@return everything that a person looked back at, oldest first}
     *
     * @param ownerId key of the person
     */
    public List<Reflection> ofOwner(long ownerId) {
        return entityManager
                .createQuery(
                        "select r from Reflection r join fetch r.moment m where m.owner.id = :owner order by m.postedAt",
                        Reflection.class)
                .setParameter("owner", ownerId)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "r.answers")
                .setHint("eclipselink.batch", "r.about")
                .getResultList();
    }

    /** @param reflection a new one */
    public void add(Reflection reflection) {
        entityManager.persist(reflection);
    }

    /**
     * Removes all reflections of a person; the moments stay. Plain SQL, so that no moment is held in memory that others
     * change or erase later in the same transaction.
     *
     * @param ownerId key of the person
     */
    public void removeOf(long ownerId) {
        entityManager
                .createNativeQuery(
                        "delete r from reflection r join moment m on m.id = r.moment_id where m.owner_id = ?1")
                .setParameter(1, ownerId)
                .executeUpdate();
    }
}
