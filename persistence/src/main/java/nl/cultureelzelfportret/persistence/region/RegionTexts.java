package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.EntityManager;
import java.util.List;

/** What all regions tell on their public pages. */
public final class RegionTexts {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public RegionTexts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return what a region tells, in all languages}
     *
     * @param regionId key of the region
     */
    public List<RegionText> of(long regionId) {
        return entityManager
                .createQuery("select t from RegionText t where t.region.id = :region", RegionText.class)
                .setParameter("region", regionId)
                .getResultList();
    }

    /** @param text a new one */
    public void add(RegionText text) {
        entityManager.persist(text);
    }

    /** @param text that the product's own words replace */
    public void remove(RegionText text) {
        entityManager.remove(text);
    }
}
