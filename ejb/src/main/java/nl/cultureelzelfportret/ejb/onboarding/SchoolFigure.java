package nl.cultureelzelfportret.ejb.onboarding;

import java.io.Serializable;
import nl.cultureelzelfportret.persistence.core.Money;

/**
 * Figures of a school; null where nobody told.
 *
 * @param accountsUsed how many accounts are in use this school year
 * @param accounts     for how many there is a licence
 * @param offered      money in offers that wait for an answer
 * @param invoiced     money that was invoiced this school year
 * @param open         money of it that was not paid yet
 */
public record SchoolFigure(Integer accountsUsed, Integer accounts, Money offered, Money invoiced, Money open)
        implements Serializable {

    /** Nothing is known. */
    public static final SchoolFigure NONE = new SchoolFigure(null, null, null, null, null);

    /**
     * {@return both together: what the one does not tell, the other may}
     *
     * @param other of the same school
     */
    public SchoolFigure and(SchoolFigure other) {
        return new SchoolFigure(
                accountsUsed == null ? other.accountsUsed : accountsUsed,
                accounts == null ? other.accounts : accounts,
                offered == null ? other.offered : offered,
                invoiced == null ? other.invoiced : invoiced,
                open == null ? other.open : open);
    }
}
