package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.ById;

/** All that schools and institutes agreed on. */
public final class Agreements {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Agreements(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the agreement with this id, with its school and region}
     *
     * @param publicId of the agreement
     */
    public Optional<Agreement> find(UUID publicId) {
        return ById.find(
                entityManager.createQuery(
                        "select a from Agreement a join fetch a.school s join fetch s.region"
                                + " where a.publicId = :publicId",
                        Agreement.class),
                publicId);
    }

    /**
     * {@return the agreements of schools, the newest edition of each first}
     *
     * @param schoolIds keys of the schools
     */
    public List<Agreement> of(Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select a from Agreement a where a.school.id in :schools"
                                        + " order by a.madeAt desc, a.kind, a.edition desc",
                                Agreement.class)
                        .setParameter("schools", schoolIds)
                        .getResultList();
    }

    /**
     * {@return the agreements that came of an offer, the newest edition of each first}
     *
     * @param offer that was accepted
     */
    public List<Agreement> of(Offer offer) {
        return entityManager
                .createQuery(
                        "select a from Agreement a where a.offer = :offer order by a.edition desc", Agreement.class)
                .setParameter("offer", offer)
                .getResultList();
    }

    /** @param agreement a new edition */
    public void add(Agreement agreement) {
        entityManager.persist(agreement);
    }
}
