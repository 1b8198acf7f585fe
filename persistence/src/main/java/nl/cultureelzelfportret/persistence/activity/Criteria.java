package nl.cultureelzelfportret.persistence.activity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.ById;

/** The own criteria of all schools. */
public final class Criteria {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Criteria(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the criterion with this id, with its school}
     *
     * @param publicId of the criterion
     */
    public Optional<Criterion> find(UUID publicId) {
        return ById.find(
                entityManager.createQuery(
                        "select c from Criterion c join fetch c.school where c.publicId = :publicId", Criterion.class),
                publicId);
    }

    /**
     * {@return the criteria of a school, also the retired ones, in the order in which they were made}
     *
     * @param schoolId key of the school
     */
    public List<Criterion> ofSchool(long schoolId) {
        return entityManager
                .createQuery("select c from Criterion c where c.school.id = :school order by c.id", Criterion.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    /**
     * {@return whether an activity chose it}
     *
     * @param criterion of a school
     */
    public boolean isUsed(Criterion criterion) {
        return !entityManager
                .createQuery("select a.id from Activity a join a.criteria c where c = :criterion", Long.class)
                .setParameter("criterion", criterion)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @param criterion a new one */
    public void add(Criterion criterion) {
        entityManager.persist(criterion);
    }

    /** @param criterion that nobody used */
    public void remove(Criterion criterion) {
        entityManager.remove(criterion);
    }
}
