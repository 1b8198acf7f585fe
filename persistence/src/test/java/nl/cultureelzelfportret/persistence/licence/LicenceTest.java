package nl.cultureelzelfportret.persistence.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.school.Edition;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.Test;

class LicenceTest {

    private static final Instant NOW = Instant.parse("2026-08-20T08:00:00Z");
    private static final SchoolYear YEAR = new SchoolYear(2026);

    private final Region region = new Region("Delta", "delta", new Institute("Huis", null, null, null));
    private final School school = new School(region, "De Molen", Edition.PO, "99XX");
    private final Tariff tariff = tariff();

    private Tariff tariff() {
        Tariff made = new Tariff(region, LocalDate.of(2026, 8, 1));
        made.revise(
                LocalDate.of(2026, 8, 1),
                Set.of(Role.PUPIL),
                List.of(
                        new TariffComponent(TariffKind.ACCOUNT_PER_YEAR, "Account", new Money(400)),
                        new TariffComponent(TariffKind.START_ONCE, "Starten", new Money(27_500)),
                        new TariffComponent(TariffKind.SETUP_PER_FOLLOWING_YEAR, "Inrichten", new Money(10_000))));
        return made;
    }

    private Licence agreed(int accounts, boolean first) {
        Licence licence = new Licence(school, YEAR, accounts, first, tariff, NOW);
        licence.agree(accounts, "", NOW);
        return licence;
    }

    private static List<String> charges(Licence licence) {
        return licence.getCharges().stream()
                .map(charge -> charge.getQuantity() + " " + charge.getName() + " " + charge.getAmount())
                .toList();
    }

    @Test
    void chargesAccountsAndStartingInTheFirstYear() {
        assertEquals(List.of("125 Account 500.00", "1 Starten 275.00"), charges(agreed(125, true)));
    }

    @Test
    void chargesAccountsAndSettingUpInFollowingYears() {
        assertEquals(List.of("20 Account 80.00", "1 Inrichten 100.00"), charges(agreed(20, false)));
    }

    @Test
    void chargesNothingThatIsFree() {
        tariff.revise(
                LocalDate.of(2026, 8, 1),
                Set.of(Role.PUPIL),
                List.of(new TariffComponent(TariffKind.ACCOUNT_PER_YEAR, "Account", Money.ZERO)));

        assertEquals(List.of(), charges(agreed(20, true)));
    }

    @Test
    void keepsThePricesOfItsDayAndFixesTheTariff() {
        Licence licence = agreed(20, false);

        assertTrue(tariff.isUsed());
        assertThrows(BusinessException.class, () -> tariff.revise(LocalDate.of(2027, 8, 1), Set.of(), List.of()));
        assertEquals(3, licence.getComponents().size());
        assertEquals(Set.of(Role.PUPIL), licence.getAccountRoles());
    }

    @Test
    void isExtendedAtTheSamePriceAndAnswersWhatWasAsked() {
        Licence licence = agreed(20, false);
        licence.ask(5, "Groep 8 wil ook", NOW);

        licence.extend(6, NOW);

        assertEquals(26, licence.getAccounts());
        assertEquals("6 Account 24.00", charges(licence).get(2));
        assertFalse(licence.isAsked());
    }

    @Test
    void isAgreedOnlyOnce() {
        Licence licence = agreed(20, false);

        assertThrows(BusinessException.class, () -> licence.agree(20, "", NOW));
        assertThrows(BusinessException.class, licence::decline);
    }

    @Test
    void isNotExtendedBeforeItWasAgreed() {
        Licence licence = new Licence(school, YEAR, 20, false, tariff, NOW);

        assertThrows(BusinessException.class, () -> licence.extend(5, NOW));
    }

    @Test
    void hasAtLeastOneAccount() {
        assertThrows(BusinessException.class, () -> new Licence(school, YEAR, 0, true, tariff, NOW));
        assertThrows(BusinessException.class, () -> agreed(20, false).extend(-1, NOW));
    }

    @Test
    void warnsOfEachLevelOnceAndAnewWhenThereAreMoreAccounts() {
        Licence licence = agreed(100, true);
        assertFalse(licence.warn(UsageLevel.ROOM));
        assertTrue(licence.warn(UsageLevel.NEARLY));
        assertFalse(licence.warn(UsageLevel.NEARLY));
        assertTrue(licence.warn(UsageLevel.FULL));
        assertFalse(licence.warn(UsageLevel.NEARLY));
        assertFalse(licence.warn(UsageLevel.FULL));

        licence.extend(10, NOW);

        assertTrue(licence.warn(UsageLevel.NEARLY));
    }
}
