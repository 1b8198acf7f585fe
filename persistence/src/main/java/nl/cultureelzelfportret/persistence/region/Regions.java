package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.EntityManager;
import java.util.List;

/** All regions. */
public final class Regions {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Regions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** {@return the regions of this installation, by name} */
    public List<Region> all() {
        return entityManager
                .createQuery("select r from Region r order by r.name", Region.class)
                .getResultList();
    }

    /** @param region a new one */
    public void add(Region region) {
        entityManager.persist(region);
    }
}
