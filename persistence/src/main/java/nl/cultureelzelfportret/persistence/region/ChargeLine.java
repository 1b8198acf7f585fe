package nl.cultureelzelfportret.persistence.region;

import java.io.Serializable;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.Money;

/**
 * One line of what a school pays: so many of something, at a price for one. Nothing is rounded in it.
 *
 * @param kind     what the school pays for
 * @param name     as it stands on offers and invoices
 * @param quantity how many; negative where something is paid back
 * @param price    for one, without VAT
 */
public record ChargeLine(TariffKind kind, String name, long quantity, Money price) implements Serializable {

    /** Nothing of it may be missing. */
    public ChargeLine {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(price);
    }

    /**
     * {@return a line for so many of a part of a tariff}
     *
     * @param part     of a tariff
     * @param quantity how many
     */
    public static ChargeLine of(TariffComponent part, long quantity) {
        return new ChargeLine(part.getKind(), part.getName(), quantity, part.getPrice());
    }

    /** {@return quantity times price, without VAT} */
    public Money total() {
        return price.times(quantity);
    }

    /** {@return the same, paid back} */
    public ChargeLine negated() {
        return new ChargeLine(kind, name, Math.negateExact(quantity), price);
    }
}
