package nl.cultureelzelfportret.persistence.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Property
    void addingUpDoesNotDependOnTheOrder(
            @ForAll @Size(max = 50) List<@LongRange(min = -1_000_000, max = 1_000_000) Long> cents) {
        Money forward = Money.sum(cents.stream().map(Money::new).toList());
        Money one = Money.ZERO;
        for (int i = cents.size() - 1; i >= 0; i--) {
            one = one.plus(new Money(cents.get(i)));
        }

        assertEquals(forward, one);
    }

    @Property
    void aShareIsNeverMoreThanHalfACentAway(
            @ForAll @LongRange(min = -100_000_000, max = 100_000_000) long cents,
            @ForAll @IntRange(max = 10_000) int basisPoints) {
        long exact = cents * basisPoints;

        assertTrue(Math.abs(new Money(cents).share(basisPoints).cents() * 10_000 - exact) <= 5_000);
    }

    @Property
    void creditingGivesBackExactlyTheVatThatWasCharged(
            @ForAll @LongRange(min = 0, max = 100_000_000) long cents, @ForAll @IntRange(max = 3000) int basisPoints) {
        Money net = new Money(cents);

        assertEquals(net.share(basisPoints).negated(), net.negated().share(basisPoints));
    }

    @Test
    void roundsHalfACentAwayFromZero() {
        assertEquals(new Money(1), new Money(5).share(1000));
        assertEquals(new Money(-1), new Money(-5).share(1000));
        assertEquals(new Money(0), new Money(4).share(1000));
    }

    @Test
    void isWrittenInEuros() {
        assertEquals("275.00", new Money(27_500).toString());
        assertEquals("-0.05", new Money(-5).toString());
    }

    @Test
    void neverOverflowsInSilence() {
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).plus(new Money(1)));
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).times(2));
    }
}
