package nl.cultureelzelfportret.persistence.learningquestion;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.ById;
import nl.cultureelzelfportret.persistence.school.Edition;

/** All words that help to answer a step. */
public final class Starters {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Starters(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return what is offered at a step: first of the schools, then of all}
     *
     * @param step      which one
     * @param edition   of the reader
     * @param schoolIds keys of the reader's schools
     */
    public List<Starter> at(Step step, Edition edition, Collection<Long> schoolIds) {
        return entityManager
                .createQuery(
                        "select s from Starter s left join s.school o where s.words.step = :step and s.retiredAt is null"
                                + " and s.edition = :edition and (o is null or o.id in :schools) order by s.id",
                        Starter.class)
                .setParameter("step", step)
                .setParameter("edition", edition == Edition.HO ? Edition.VO : edition)
                .setParameter("schools", schoolIds.isEmpty() ? List.of(-1L) : schoolIds)
                .getResultList();
    }

    /**
     * {@return all that a school uses, its own and those for all, also retired ones, in the order in which they were made}
     *
     * @param schoolId key of the school
     * @param edition  of the school
     */
    public List<Starter> of(long schoolId, Edition edition) {
        return entityManager
                .createQuery(
                        "select s from Starter s left join fetch s.school o where s.edition = :edition"
                                + " and (o is null or o.id = :school) order by s.id",
                        Starter.class)
                .setParameter("edition", edition == Edition.HO ? Edition.VO : edition)
                .setParameter("school", schoolId)
                .getResultList();
    }

    /**
     * {@return the starter with this id}
     *
     * @param publicId of the starter
     */
    public Optional<Starter> find(UUID publicId) {
        return ById.find(
                entityManager.createQuery(
                        "select s from Starter s left join fetch s.school where s.publicId = :publicId", Starter.class),
                publicId);
    }

    /** @param starter a new one */
    public void add(Starter starter) {
        entityManager.persist(starter);
    }
}
