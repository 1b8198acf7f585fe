package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** All tariffs of all regions. */
public final class Tariffs {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Tariffs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the tariff with this id, with its region}
     *
     * @param publicId of the tariff
     */
    public Optional<Tariff> find(UUID publicId) {
        return entityManager
                .createQuery("select t from Tariff t join fetch t.region where t.publicId = :publicId", Tariff.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return what a region charges on a day; empty where it charges nothing yet}
     *
     * @param regionId key of the region
     * @param day      any day
     */
    public Optional<Tariff> on(long regionId, LocalDate day) {
        return entityManager
                .createQuery(
                        "select t from Tariff t where t.region.id = :region and t.validFrom <= :day"
                                + " order by t.validFrom desc, t.id desc",
                        Tariff.class)
                .setParameter("region", regionId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return all tariffs of a region, the newest first, with their parts}
     *
     * @param regionId key of the region
     */
    public List<Tariff> of(long regionId) {
        return entityManager
                .createQuery(
                        "select t from Tariff t where t.region.id = :region order by t.validFrom desc, t.id desc",
                        Tariff.class)
                .setParameter("region", regionId)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "t.components")
                .setHint("eclipselink.batch", "t.accountRoles")
                .getResultList();
    }

    /** @param tariff a new one */
    public void add(Tariff tariff) {
        entityManager.persist(tariff);
    }

    /**
     * Takes away what nobody was promised anything with.
     *
     * @param tariff that was never used
     * @throws BusinessException if it was
     */
    public void remove(Tariff tariff) {
        if (tariff.isUsed()) {
            throw new BusinessException("region.tariff.used");
        }
        entityManager.remove(tariff);
    }
}
