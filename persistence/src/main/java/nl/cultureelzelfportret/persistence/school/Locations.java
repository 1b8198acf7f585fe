package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** The buildings of schools. */
public final class Locations {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Locations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the buildings of schools, in the order of their codes}
     *
     * @param schoolIds keys of the schools
     */
    public List<Location> of(Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select l from Location l where l.school.id in :schools order by l.brin, l.name",
                                Location.class)
                        .setParameter("schools", schoolIds)
                        .getResultList();
    }

    /** @param location a new one */
    public void add(Location location) {
        entityManager.persist(location);
    }

    /** @param location that a school has no more */
    public void remove(Location location) {
        entityManager.remove(location);
    }
}
