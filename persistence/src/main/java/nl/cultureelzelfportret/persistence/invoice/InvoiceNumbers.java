package nl.cultureelzelfportret.persistence.invoice;

import jakarta.persistence.EntityManager;

/** The series of numbers, one for each institute and year. */
public final class InvoiceNumbers {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public InvoiceNumbers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the next number. The series is locked until the end of the transaction, and a transaction that ends badly gives
     * the number back: none is given twice, and none is passed over}
     *
     * @param regionId key of the region
     * @param year     in which it is issued
     */
    public InvoiceNumber next(long regionId, int year) {
        entityManager
                .createNativeQuery("insert into number_series (region_id, year, last_number) values (?1, ?2, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .setParameter(1, regionId)
                .setParameter(2, year)
                .executeUpdate();
        Number last = (Number) entityManager
                .createNativeQuery("select last_number from number_series where region_id = ?1 and year = ?2")
                .setParameter(1, regionId)
                .setParameter(2, year)
                .getSingleResult();
        return new InvoiceNumber(year, last.intValue());
    }
}
