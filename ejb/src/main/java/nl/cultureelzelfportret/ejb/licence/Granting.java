package nl.cultureelzelfportret.ejb.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.licence.Licences;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.Tariffs;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** What the services of licences have in common: proposing one, and counting what is in use. */
@ApplicationScoped
public class Granting {

    @Inject
    private Licences licences;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Clock clock;

    /**
     * Proposes a licence, at the tariff that counts when the school year begins, or today if that is later.
     *
     * @param school   that may use it
     * @param year     in which
     * @param accounts how many
     * @return the proposal, stored
     * @throws BusinessException if the region has no tariff by then
     */
    Licence propose(School school, SchoolYear year, int accounts) {
        return propose(school, year, accounts, tariff(school.getRegion().getId(), year));
    }

    /**
     * {@return what a region charges for a school year}
     *
     * @param regionId key of the region
     * @param year     any school year
     * @throws BusinessException if it has no tariff by then
     */
    Tariff tariff(long regionId, SchoolYear year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = today.isAfter(year.firstDay()) ? today : year.firstDay();
        return tariffs.on(regionId, day).orElseThrow(() -> new BusinessException("licence.licences.noTariff"));
    }

    /**
     * Proposes a licence at a tariff.
     *
     * @param school   that may use it
     * @param year     in which
     * @param accounts how many
     * @param tariff   of the school's region
     * @return the proposal, stored
     */
    Licence propose(School school, SchoolYear year, int accounts, Tariff tariff) {
        Licence licence =
                new Licence(school, year, accounts, !licences.hadBefore(school.getId(), year), tariff, clock.instant());
        licences.add(licence);
        return licence;
    }

    /**
     * {@return how many accounts are in use of each licence, by key: today, or on the last day of a school year that is
     * over. Of a year that has not begun nothing is in use}
     *
     * @param of any licences
     */
    Map<Long, Long> used(Collection<Licence> of) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, Long> used = new HashMap<>();
        of.stream()
                .filter(licence -> !licence.getSchoolYear().firstDay().isAfter(today))
                .collect(Collectors.groupingBy(
                        licence -> earlier(today, licence.getSchoolYear().lastDay())))
                .forEach((day, counted) -> used.putAll(licences.used(counted, day)));
        return used;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
