package nl.cultureelzelfportret.ejb.school;

import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * Tells, in the transaction in which it happens, that a school and its institute agreed on accounts for a school year.
 *
 * @param school    id of the school
 * @param year      for which they agreed
 * @param accounts  how many, at least one
 * @param tariff    id of the tariff that was offered; its prices are frozen from then on
 * @param extras    what else the school gets, of the institute's own
 * @param discount  what is taken off all of it; may be nothing
 * @param reference what the school wants to see on the invoice; may be empty
 */
public record AccountsAgreed(
        UUID school,
        SchoolYear year,
        int accounts,
        UUID tariff,
        List<Extra> extras,
        Discount discount,
        String reference) {

    /** Copies the extras. */
    public AccountsAgreed {
        extras = List.copyOf(extras);
    }

    /**
     * Something of the institute's own.
     *
     * @param name     as it stands on the invoice
     * @param price    for one, without VAT
     * @param quantity how many
     */
    public record Extra(String name, Money price, int quantity) {}
}
