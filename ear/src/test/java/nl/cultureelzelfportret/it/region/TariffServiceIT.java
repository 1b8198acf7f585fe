package nl.cultureelzelfportret.it.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.region.TariffContent;
import nl.cultureelzelfportret.ejb.region.TariffEffect;
import nl.cultureelzelfportret.ejb.region.TariffRow;
import nl.cultureelzelfportret.ejb.region.TariffService;
import nl.cultureelzelfportret.ejb.region.TariffState;
import nl.cultureelzelfportret.ejb.region.Typing;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.region.Tariffs;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region sets what it charges: from a day on, frozen once it was used, and with whom it touches. */
class TariffServiceIT extends ServiceIT {

    @Inject
    private TariffService tariffs;

    @Inject
    private DraftService drafts;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    @Inject
    private Clock clock;

    private UUID region;
    private UUID elsewhere;
    private String going;
    private String coming;
    private LocalDate today;

    @BeforeEach
    void settle() {
        today = LocalDate.now(clock);
        stage.enter(scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            region = town.region().getPublicId();
            School one = town.school();
            one.becomes(SchoolStatus.ACTIVE, "", clock.instant());
            going = one.getName();
            School other = town.school();
            coming = other.getName();
            town.school().becomes(SchoolStatus.ENDED, "", clock.instant());
            elsewhere = new Town(entityManager).region().getPublicId();
            return town.person(Role.REGION_ADMIN, null, town.region());
        }));
    }

    @Test
    void theFirstIsForThisSchoolYearAndTheNextForTheNext() {
        assertEquals(SchoolYear.containing(today).firstDay(), proposedDay());

        set(today, "4");

        assertEquals(SchoolYear.containing(today).next().firstDay(), proposedDay());
    }

    private LocalDate proposedDay() {
        return LocalDate.parse(
                TariffContent.of(tariffs.form(region, null, UUID.randomUUID()).fields())
                        .getValidFrom());
    }

    private UUID typed(UUID tariff, LocalDate from, String account) {
        Typing form = tariffs.form(region, tariff, UUID.randomUUID());
        TariffContent content = TariffContent.of(form.fields());
        content.setValidFrom(from.toString());
        content.getRows().get(0).setName("Account");
        content.getRows().get(0).setPrice(account);
        content.getRows().get(3).setName("Poster");
        content.getRows().get(3).setPrice("12,50");
        Map<String, String> fields = content.toFields();
        fields.put(Typing.VERSION, Long.toString(form.version()));
        return drafts.save(UUID.randomUUID(), TariffService.FORM, tariff == null ? region : tariff, fields)
                .publicId();
    }

    private void set(LocalDate from, String account) {
        tariffs.set(region, null, typed(null, from, account));
    }

    private String refused(UUID tariff, LocalDate from, String account) {
        UUID draft = typed(tariff, from, account);
        return assertThrows(BusinessException.class, () -> tariffs.set(region, tariff, draft))
                .messageKey();
    }

    private void use(UUID tariff) {
        scribe.write(entityManager -> {
            new Tariffs(entityManager).find(tariff).orElseThrow().use(clock.instant());
            return tariff;
        });
    }

    @Test
    void eachTariffCountsUntilTheNextOneBegins() {
        set(today.minusYears(1), "3,75");
        set(today, "4,00");
        set(today.plusDays(100), "€ 4,20");
        List<TariffRow> rows = tariffs.list(region);

        assertEquals(
                List.of(TariffState.FUTURE, TariffState.CURRENT, TariffState.PAST),
                rows.stream().map(TariffRow::state).toList());
        assertEquals(today.plusDays(99), rows.get(1).until());
        assertEquals(new Money(400), rows.get(1).account());
        assertEquals(new Money(1250), rows.get(0).own().get(0).getPrice());
        assertEquals(Set.of(Role.PUPIL, Role.TEACHER), rows.get(0).roles());
    }

    @Test
    void oneThatWasUsedNeverChangesAndIsFollowed() {
        set(today.minusDays(30), "4,00");
        UUID used = tariffs.list(region).get(0).publicId();
        use(used);

        assertEquals("region.tariff.used", refused(used, today.minusDays(30), "5,00"));
        assertThrows(BusinessException.class, () -> tariffs.remove(region, used));
        assertEquals("region.tariff.beforeUsed", refused(null, today.minusDays(31), "5,00"));
        assertEquals("region.tariff.sameDay", refused(null, today.minusDays(30), "5,00"));
        set(today.minusDays(29), "5,00");
        assertTrue(tariffs.list(region).get(1).used());
        assertEquals(new Money(400), tariffs.list(region).get(1).account());
    }

    @Test
    void oneThatWasNotUsedCanBeChangedAndTakenAwayButNotByTwoAtOnce() {
        set(today.plusDays(10), "4,00");
        UUID tariff = tariffs.list(region).get(0).publicId();
        UUID mine = typed(tariff, today.plusDays(11), "4,10");
        UUID hers = typed(tariff, today.plusDays(12), "4,20");
        tariffs.set(region, tariff, mine);
        tariffs.set(region, tariff, mine);

        assertEquals(
                "region.changedMeanwhile",
                assertThrows(BusinessException.class, () -> tariffs.set(region, tariff, hers))
                        .messageKey());
        assertEquals(new Money(410), tariffs.list(region).get(0).account());
        tariffs.remove(region, tariff);
        assertEquals(List.of(), tariffs.list(region));
    }

    @Test
    void tellsWhomItTouchesFromWhen() {
        set(today.minusDays(30), "4,00");
        LocalDate august = SchoolYear.containing(today).next().firstDay();
        TariffContent content = new TariffContent();
        content.setValidFrom(august.plusDays(1).toString());
        content.getRows().get(0).setName("Account");
        content.getRows().get(0).setPrice("4,50");
        TariffEffect effect = tariffs.effect(region, null, content).orElseThrow();

        assertEquals(List.of(going), effect.going());
        assertEquals(List.of(coming), effect.coming());
        assertEquals(SchoolYear.containing(august).next(), effect.firstYear());
        assertEquals(new Money(400), effect.changes().get(0).before());
        assertEquals(new Money(450), effect.changes().get(0).after());
        assertEquals("Poster", effect.changes().get(1).name());
        assertEquals(null, effect.changes().get(1).after());
        content.setValidFrom("morgen");
        assertTrue(tariffs.effect(region, null, content).isEmpty());
    }

    @Test
    void saysWhatWillNotDo() {
        assertEquals("core.money.none", refused(null, today, "vier"));
        assertEquals("region.tariff.negative", refused(null, today, "-4"));
        assertThrows(NotFoundException.class, () -> tariffs.list(elsewhere));
        assertThrows(NotFoundException.class, () -> tariffs.form(region, UUID.randomUUID(), UUID.randomUUID()));
    }
}
