package nl.cultureelzelfportret.persistence.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import org.junit.jupiter.api.Test;

class TariffTest {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final TariffComponent ACCOUNT =
            new TariffComponent(TariffKind.ACCOUNT_PER_YEAR, "Account", new Money(400));
    private static final TariffComponent START = new TariffComponent(TariffKind.START_ONCE, "Start", new Money(27_500));

    private final Tariff tariff =
            new Tariff(new Region("Delta", "delta", new Institute("Huis", null, null, null)), AUGUST);

    @Test
    void countsPupilsAndTeachersUnlessTheRegionSaysOtherwise() {
        assertEquals(Set.of(Role.PUPIL, Role.TEACHER), tariff.getAccountRoles());
    }

    @Test
    void canBeChangedUntilSomethingWasPromisedWithIt() {
        tariff.revise(AUGUST, Set.of(Role.PUPIL), List.of(ACCOUNT, START));
        tariff.use(Instant.EPOCH);

        BusinessException refused = assertThrows(
                BusinessException.class, () -> tariff.revise(AUGUST, Set.of(Role.PUPIL), List.of(ACCOUNT)));
        assertEquals("region.tariff.used", refused.messageKey());
        assertEquals(List.of(ACCOUNT, START), tariff.getComponents());
    }

    @Test
    void hasOneOfEachKind() {
        assertThrows(
                BusinessException.class, () -> tariff.revise(AUGUST, Set.of(Role.PUPIL), List.of(ACCOUNT, ACCOUNT)));
    }

    @Test
    void tellsWhatItSaysOfAKind() {
        tariff.revise(AUGUST, Set.of(Role.PUPIL), List.of(ACCOUNT));

        assertEquals(Optional.of(ACCOUNT), tariff.component(TariffKind.ACCOUNT_PER_YEAR));
        assertEquals(Optional.empty(), tariff.component(TariffKind.START_ONCE));
    }
}
