package nl.cultureelzelfportret.persistence.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.Money;

/** Whatever a tariff says and however many there are: lines always add up. */
class ChargePropertyTest {

    @Provide
    Arbitrary<Charge> charges() {
        Arbitrary<ChargeLine> line = Combinators.combine(
                        Arbitraries.of(TariffKind.values()),
                        Arbitraries.longs().between(-5_000, 5_000),
                        Arbitraries.longs().between(0, 10_000_000))
                .as((kind, quantity, cents) -> new ChargeLine(kind, kind.name(), quantity, new Money(cents)));
        Arbitrary<Vat> vat = Arbitraries.integers()
                .between(0, 3000)
                .map(points -> new Vat(points, points % 3 == 0 ? "Vrijgesteld" : null));
        return Combinators.combine(line.list().ofMaxSize(30), vat).as(Charge::new);
    }

    @Property
    void linesAddUpToNetAndNetWithVatToGross(@ForAll("charges") Charge charge) {
        long lines = charge.lines().stream()
                .mapToLong(line -> line.quantity() * line.price().cents())
                .sum();

        assertEquals(lines, charge.net().cents());
        assertEquals(charge.gross(), charge.net().plus(charge.vatAmount()));
    }

    @Property
    void vatIsRoundedOnceAndByHalfACentAtTheMost(@ForAll("charges") Charge charge) {
        BigDecimal exact = BigDecimal.valueOf(charge.net().cents())
                .multiply(BigDecimal.valueOf(charge.vat().getBasisPoints()))
                .movePointLeft(4);

        assertTrue(exact.subtract(BigDecimal.valueOf(charge.vatAmount().cents()))
                        .abs()
                        .compareTo(new BigDecimal("0.5"))
                <= 0);
        assertEquals(
                exact.setScale(0, RoundingMode.HALF_UP).longValueExact(),
                charge.vatAmount().cents());
    }

    @Property
    void whatIsPaidBackIsWhatWasPaid(@ForAll("charges") Charge charge) {
        assertEquals(charge.gross().negated(), charge.negated().gross());
        assertEquals(charge, charge.negated().negated());
    }

    @Property
    void aTariffChargesEachAccountAndEitherStartOrSetup(
            @ForAll @IntRange(max = 20_000) int accounts,
            @ForAll @LongRange(max = 100_000) long account,
            @ForAll @LongRange(max = 100_000) long start,
            @ForAll @LongRange(max = 100_000) long setup,
            @ForAll boolean firstYear) {
        Region region = new Region("Delta", "delta", new Institute("Huis", null, null, null));
        Tariff tariff = new Tariff(region, LocalDate.of(2026, 8, 1));
        tariff.revise(
                LocalDate.of(2026, 8, 1),
                EnumSet.of(Role.PUPIL),
                List.of(
                        new TariffComponent(TariffKind.ACCOUNT_PER_YEAR, "Account", new Money(account)),
                        new TariffComponent(TariffKind.START_ONCE, "Start", new Money(start)),
                        new TariffComponent(TariffKind.SETUP_PER_FOLLOWING_YEAR, "Inrichten", new Money(setup)),
                        new TariffComponent(TariffKind.OWN, "Poster", new Money(1_000))));

        Charge charge = new Charge(tariff.lines(accounts, firstYear), new Vat());

        assertEquals(
                accounts * account + (firstYear ? start : setup), charge.net().cents());
    }

    @Property
    void whatOneTypesIsWhatOneReads(@ForAll @LongRange(max = 99_999_999_999L) long cents) {
        Money money = new Money(cents);

        assertEquals(money, Money.typed(money.toString()));
        assertEquals(money, Money.typed("€ " + money.toString().replace('.', ',')));
    }
}
