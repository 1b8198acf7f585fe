package nl.cultureelzelfportret.persistence.invoice;

import nl.cultureelzelfportret.persistence.core.Money;

/**
 * What a school was invoiced for, with VAT.
 *
 * @param invoiced less what was taken back
 * @param open     not paid yet
 */
public record Billed(Money invoiced, Money open) {

    /**
     * {@return both together}
     *
     * @param other of the same school
     */
    public Billed plus(Billed other) {
        return new Billed(invoiced.plus(other.invoiced), open.plus(other.open));
    }
}
