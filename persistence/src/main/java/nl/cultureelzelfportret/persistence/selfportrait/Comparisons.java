package nl.cultureelzelfportret.persistence.selfportrait;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;

/** What people laid side by side. */
public final class Comparisons {

    private static final int MOST = 50;

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Comparisons(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return what somebody laid side by side, the last one first, at most fifty; without those of which a moment was
     * taken back}
     *
     * @param ownerId key of the person
     */
    public List<Comparison> of(long ownerId) {
        return entityManager
                .createQuery(
                        "select c from Comparison c join fetch c.earlier e join fetch c.later l where c.owner.id = :owner"
                                + " and e.withdrawnAt is null and l.withdrawnAt is null order by c.madeAt desc, c.id desc",
                        Comparison.class)
                .setParameter("owner", ownerId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * {@return a comparison of somebody}
     *
     * @param ownerId    key of the person
     * @param comparison its id
     */
    public Optional<Comparison> find(long ownerId, UUID comparison) {
        return entityManager
                .createQuery(
                        "select c from Comparison c where c.owner.id = :owner and c.publicId = :comparison",
                        Comparison.class)
                .setParameter("owner", ownerId)
                .setParameter("comparison", comparison)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return the comparison of two moments, in whatever order}
     *
     * @param ownerId key of their owner
     * @param one     id of a moment
     * @param other   id of another one
     */
    public Optional<Comparison> between(long ownerId, UUID one, UUID other) {
        return entityManager
                .createQuery(
                        "select c from Comparison c where c.owner.id = :owner"
                                + " and c.earlier.publicId in :both and c.later.publicId in :both",
                        Comparison.class)
                .setParameter("owner", ownerId)
                .setParameter("both", List.of(one, other))
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return somebody's oldest moments before a time, with their tags}
     *
     * @param ownerId key of the person
     * @param before  the time
     * @param atMost  so many
     */
    public List<Moment> oldest(long ownerId, Instant before, int atMost) {
        return entityManager
                .createQuery(
                        "select m from Moment m join fetch m.owner where m.owner.id = :owner and m.withdrawnAt is null"
                                + " and m.kind <> :step and m.postedAt < :before order by m.postedAt, m.id",
                        Moment.class)
                .setParameter("owner", ownerId)
                .setParameter("step", MomentKind.PROCESS_STEP)
                .setParameter("before", before)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** @param comparison a new one */
    public void add(Comparison comparison) {
        entityManager.persist(comparison);
    }

    /** @param comparison to throw away; both moments stay */
    public void remove(Comparison comparison) {
        entityManager.remove(comparison);
    }
}
