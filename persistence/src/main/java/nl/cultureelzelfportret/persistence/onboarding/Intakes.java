package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was said in talks with schools. */
public final class Intakes {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Intakes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the intake of a school; empty if it was not begun}
     *
     * @param schoolId key of the school
     */
    public Optional<Intake> of(long schoolId) {
        return of(List.of(schoolId)).stream().findFirst();
    }

    /**
     * {@return the intakes of schools, without their answers}
     *
     * @param schoolIds keys of the schools
     */
    public List<Intake> of(Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select i from Intake i where i.school.id in :schools", Intake.class)
                        .setParameter("schools", schoolIds)
                        .getResultList();
    }

    /** @param intake the first one of a school */
    public void add(Intake intake) {
        entityManager.persist(intake);
    }
}
