package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;

/**
 * What an institute takes off all lines together, without VAT, and why. It is no line: a line with a price below zero may
 * not stand on an invoice (EN 16931, BR-27), an allowance on the whole may (BG-20).
 */
@Embeddable
public class Discount implements Serializable {

    /** As many characters fit in a reason. */
    public static final int LENGTH = TariffComponent.LENGTH;

    private static final long serialVersionUID = 1L;

    @Column(name = "discount_cents", nullable = false)
    private Money amount = Money.ZERO;

    @Column(name = "discount_reason", nullable = false, length = LENGTH)
    private String reason = "";

    /** Nothing is taken off. */
    public Discount() {}

    /**
     * @param amount that is taken off; more than nothing
     * @param reason as it stands on offers and invoices
     * @throws BusinessException if it is nothing or less, or there is no reason
     */
    public Discount(Money amount, String reason) {
        if (amount.compareTo(Money.ZERO) <= 0) {
            throw new BusinessException("onboarding.discount.noAmount");
        }
        if (reason.isBlank() || reason.length() > LENGTH) {
            throw new BusinessException("onboarding.discount.noReason", LENGTH);
        }
        this.amount = amount;
        this.reason = reason.strip();
    }

    /**
     * Looks whether something is left to be paid.
     *
     * @param lines all of them together, without VAT
     * @throws BusinessException if nothing is
     */
    public void check(Money lines) {
        if (isGiven() && amount.compareTo(lines) >= 0) {
            throw new BusinessException("onboarding.discount.tooMuch");
        }
    }

    /** {@return whether anything is taken off} */
    public boolean isGiven() {
        return amount.compareTo(Money.ZERO) > 0;
    }

    /** {@return how much, without VAT; not below zero} */
    public Money getAmount() {
        return amount;
    }

    /** {@return why; empty where nothing is taken off} */
    public String getReason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Discount that && amount.equals(that.amount) && reason.equals(that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, reason);
    }
}
