package nl.cultureelzelfportret.persistence.core;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount in euros, kept in whole cents, so that nothing is ever lost in a fraction.
 *
 * @param cents may be negative: a credit
 */
public record Money(long cents) implements Comparable<Money>, Serializable {

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    /** A hundredth of a percent is one basis point. */
    private static final int BASIS_POINTS = 10_000;

    /**
     * {@return an amount as somebody typed it: <em>4</em>, <em>4,00</em>, <em>€ 1.250,50</em> or <em>4.00</em>}
     *
     * @param typed in euros
     * @throws BusinessException if it is none, or has parts of a cent
     */
    public static Money typed(String typed) {
        String dense = typed.replaceAll("[\\s\\u00a0\\u202f€]", "");
        String plain = dense.matches("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?") || dense.contains(",")
                ? dense.replace(".", "").replace(',', '.')
                : dense;
        if (!plain.matches("-?\\d{1,9}(\\.\\d{1,2})?")) {
            throw new BusinessException("core.money.none", typed);
        }
        return new Money(new BigDecimal(plain).movePointRight(2).longValueExact());
    }

    /**
     * {@return the sum of amounts}
     *
     * @param amounts any number of them
     */
    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    /**
     * {@return this and another amount together}
     *
     * @param other to be added
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /**
     * {@return this amount less another one}
     *
     * @param other to be taken off
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /**
     * {@return this amount so many times}
     *
     * @param quantity how often; may be negative
     */
    public Money times(long quantity) {
        return new Money(Math.multiplyExact(cents, quantity));
    }

    /**
     * {@return a share of this amount, rounded to the cent, half a cent away from zero: as the Dutch tax office does}
     *
     * @param basisPoints hundredths of a percent: 2100 is 21 %
     */
    public Money share(int basisPoints) {
        return new Money(BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(basisPoints))
                .divide(BigDecimal.valueOf(BASIS_POINTS), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** {@return the same with the sign turned} */
    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    /** {@return in euros, with two decimals} */
    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return euros().toPlainString();
    }
}
