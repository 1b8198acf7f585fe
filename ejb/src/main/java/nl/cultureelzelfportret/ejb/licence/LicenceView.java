package nl.cultureelzelfportret.ejb.licence;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.licence.Charge;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.region.TariffComponent;

/**
 * A licence, to be looked at.
 *
 * @param row        the line in the list
 * @param region     id of the region
 * @param reference  what the school wants to see on its invoices; may be empty
 * @param askedWords what the school said when it asked for more; may be empty
 * @param askedAt    when it asked, or null
 * @param roles      which count as an account
 * @param prices     of the tariff, as they were
 * @param charges    what the school owes
 * @param manageable whether the viewer works for the institute
 */
public record LicenceView(
        LicenceRow row,
        UUID region,
        String reference,
        String askedWords,
        Instant askedAt,
        Set<Role> roles,
        List<Price> prices,
        List<Line> charges,
        boolean manageable) {

    /**
     * A price of the tariff.
     *
     * @param name   of what
     * @param amount for one, without VAT
     */
    public record Price(String name, Money amount) implements Serializable {

        static Price of(TariffComponent part) {
            return new Price(part.getName(), part.getPrice());
        }
    }

    /**
     * Something that the school owes.
     *
     * @param name     of what
     * @param quantity how many
     * @param price    for one, without VAT
     * @param amount   for all of them, without VAT
     * @param madeAt   since when
     * @param discount whether it is taken off
     */
    public record Line(String name, int quantity, Money price, Money amount, Instant madeAt, boolean discount) {

        static Line of(Charge charge) {
            return new Line(
                    charge.getName(),
                    charge.getQuantity(),
                    charge.getPrice(),
                    charge.getAmount(),
                    charge.getMadeAt(),
                    charge.isDiscount());
        }
    }

    /** Copies the lists. */
    public LicenceView {
        roles = Set.copyOf(roles);
        prices = List.copyOf(prices);
        charges = List.copyOf(charges);
    }

    /**
     * {@return a licence}
     *
     * @param licence    any
     * @param used       how many accounts are in use
     * @param manageable whether the viewer works for the institute
     */
    static LicenceView of(Licence licence, long used, boolean manageable) {
        return new LicenceView(
                LicenceRow.of(licence, used),
                licence.getSchool().getRegion().getPublicId(),
                licence.getReference(),
                licence.getAskedWords(),
                licence.getAskedAt(),
                licence.getAccountRoles(),
                licence.getComponents().stream().map(Price::of).toList(),
                licence.getCharges().stream().map(Line::of).toList(),
                manageable);
    }

    /** {@return what the school owes in all, without VAT} */
    public Money total() {
        return Money.sum(charges.stream().map(Line::amount).toList());
    }
}
