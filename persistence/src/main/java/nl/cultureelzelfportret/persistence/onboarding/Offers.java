package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.region.Region;

/** All offers. */
public final class Offers {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Offers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the offer with this id, with its school and region}
     *
     * @param publicId of the offer
     */
    public Optional<Offer> find(UUID publicId) {
        return one("o.publicId", publicId, LockModeType.NONE);
    }

    /**
     * {@return the offer with this id, locked until the end of the transaction}
     *
     * @param publicId of the offer
     */
    public Optional<Offer> lock(UUID publicId) {
        return one("o.publicId", publicId, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * {@return the offer behind a link}
     *
     * @param tokenHash of the token in it
     */
    public Optional<Offer> behind(String tokenHash) {
        return one("o.tokenHash", tokenHash, LockModeType.NONE);
    }

    /**
     * {@return the offer behind a link, locked until the end of the transaction}
     *
     * @param tokenHash of the token in it
     */
    public Optional<Offer> lockBehind(String tokenHash) {
        return one("o.tokenHash", tokenHash, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Offer> one(String attribute, Object value, LockModeType lock) {
        String fetch = lock == LockModeType.NONE ? " join fetch o.school join fetch o.region" : "";
        return entityManager
                .createQuery("select o from Offer o" + fetch + " where " + attribute + " = :value", Offer.class)
                .setParameter("value", value)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return the offers to schools, the newest first, with their lines}
     *
     * @param schoolIds keys of the schools
     */
    public List<Offer> of(Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select distinct o from Offer o left join fetch o.lines"
                                        + " where o.school.id in :schools order by o.madeAt desc, o.id desc",
                                Offer.class)
                        .setParameter("schools", schoolIds)
                        .getResultList();
    }

    /**
     * {@return the next number of a region in a year; the region is locked until the end of the transaction, so that two
     * people do not get the same one}
     *
     * @param region whose institute makes an offer
     * @param year   such as 2026
     */
    public String nextNumber(Region region, int year) {
        entityManager.lock(region, LockModeType.PESSIMISTIC_WRITE);
        String last = entityManager
                .createQuery(
                        "select max(o.number) from Offer o where o.region = :region and o.number like :year",
                        String.class)
                .setParameter("region", region)
                .setParameter("year", year + "-%")
                .getSingleResult();
        int next = last == null ? 1 : Integer.parseInt(last.substring(5)) + 1;
        return "%d-%04d".formatted(year, next);
    }

    /** @param offer a new one */
    public void add(Offer offer) {
        entityManager.persist(offer);
    }
}
