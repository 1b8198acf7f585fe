package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.ById;

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

    /**
     * {@return the region with this id}
     *
     * @param publicId of the region
     */
    public Optional<Region> find(UUID publicId) {
        return ById.find(
                entityManager.createQuery("select r from Region r where r.publicId = :publicId", Region.class),
                publicId);
    }

    /**
     * {@return the region with this name in an address}
     *
     * @param slug such as {@code noord-brabant}
     */
    public Optional<Region> named(String slug) {
        return entityManager
                .createQuery("select r from Region r where r.slug = :slug", Region.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return these regions, by name}
     *
     * @param ids keys of the regions
     */
    public List<Region> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select r from Region r where r.id in :ids order by r.name", Region.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * {@return how many schools each region has that did not stop: its key and the number}
     *
     * <p>In SQL, because regions know no schools.
     */
    public Map<Long, Long> schools() {
        Map<Long, Long> numbers = new HashMap<>();
        for (Object row : entityManager
                .createNativeQuery("select region_id, count(*) from school where status <> 'ENDED' group by region_id")
                .getResultList()) {
            Object[] cells = (Object[]) row;
            numbers.put(((Number) cells[0]).longValue(), ((Number) cells[1]).longValue());
        }
        return numbers;
    }

    /** @param region a new one */
    public void add(Region region) {
        entityManager.persist(region);
    }
}
