package nl.cultureelzelfportret.web.invoice;

import java.math.BigDecimal;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;

/** Amounts that somebody typed. */
final class Amounts {

    private static final int CENTS = 2;

    private Amounts() {}

    /**
     * {@return the amount}
     *
     * @param euros with two decimals at the most
     * @throws BusinessException if it is none, or has more decimals
     */
    static Money money(BigDecimal euros) {
        try {
            return new Money(euros.movePointRight(CENTS).longValueExact());
        } catch (ArithmeticException noAmount) {
            throw new BusinessException("invoice.payment.noAmount");
        }
    }
}
