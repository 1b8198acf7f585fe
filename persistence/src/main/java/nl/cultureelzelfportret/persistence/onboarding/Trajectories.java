package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where schools stand and want to go. */
public final class Trajectories {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Trajectories(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the trajectory of a school; empty if nothing was said of it yet}
     *
     * @param schoolId key of the school
     */
    public Optional<Trajectory> of(long schoolId) {
        return of(List.of(schoolId)).stream().findFirst();
    }

    /**
     * {@return the trajectories of schools}
     *
     * @param schoolIds keys of the schools
     */
    public List<Trajectory> of(Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select t from Trajectory t where t.school.id in :schools", Trajectory.class)
                        .setParameter("schools", schoolIds)
                        .getResultList();
    }

    /** @param trajectory the first one of a school */
    public void add(Trajectory trajectory) {
        entityManager.persist(trajectory);
    }
}
