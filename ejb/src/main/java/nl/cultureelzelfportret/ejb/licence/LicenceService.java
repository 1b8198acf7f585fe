package nl.cultureelzelfportret.ejb.licence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.licence.Licences;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Regions;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.school.Schools;

/** The licences of a region, for those who work for its institute. */
@Stateless
@Guarded
public class LicenceService {

    @Inject
    private Licences licences;

    @Inject
    private Regions regions;

    @Inject
    private Schools schools;

    @Inject
    private Granting granting;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return the licences for a school year, with what is in use today}
     *
     * @param region of the viewer
     * @param year   a school year, or null for the present one
     */
    @Allowed(Permission.MANAGE_BILLING)
    public LicenceYear ofYear(@On(Region.class) UUID region, SchoolYear year) {
        Region found = regions.find(region).orElseThrow();
        SchoolYear present = SchoolYear.containing(LocalDate.now(clock));
        SchoolYear shown = year == null ? present : year;
        List<Licence> all = licences.ofRegion(found.getId(), shown);
        Map<Long, Long> used = granting.used(all);
        TreeSet<SchoolYear> years = new TreeSet<>(licences.yearsOf(found.getId()));
        years.addAll(List.of(present, present.next(), shown));
        return new LicenceYear(
                region,
                found.getName(),
                shown,
                List.copyOf(years.descendingSet()),
                all.stream()
                        .map(licence -> LicenceRow.of(licence, used.getOrDefault(licence.getId(), 0L)))
                        .toList(),
                licences.schoolsWithout(found.getId(), shown).stream()
                        .map(school -> new LicenceYear.Without(school.getPublicId(), school.getName()))
                        .toList());
    }

    /**
     * {@return a licence}
     *
     * @param licence of a school of the viewer
     */
    @Allowed(Permission.READ_BILLING)
    public LicenceView read(@On(Licence.class) UUID licence) {
        Licence found = licences.find(licence).orElseThrow();
        boolean manageable = AccessPolicy.permits(
                currentViewer.require(),
                Permission.MANAGE_BILLING,
                new Subject.SomeRegion(found.getSchool().getRegion().getId()));
        return LicenceView.of(found, granting.used(List.of(found)).getOrDefault(found.getId(), 0L), manageable);
    }

    /**
     * {@return at what a school that has no licence can get one}
     *
     * @param region of the viewer
     * @param school of that region, at work with the portfolio
     * @param year   for which
     * @throws NotFoundException if it is none, or has a licence
     */
    @Allowed(Permission.MANAGE_BILLING)
    public LicenceTerms terms(@On(Region.class) UUID region, UUID school, SchoolYear year) {
        long regionId = regions.find(region).orElseThrow().getId();
        School found = licences.schoolsWithout(regionId, year).stream()
                .filter(each -> each.getPublicId().equals(school))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("school " + school + " without a licence"));
        Set<TariffKind> kinds = EnumSet.of(
                TariffKind.ACCOUNT_PER_YEAR,
                licences.hadBefore(found.getId(), year) ? TariffKind.SETUP_PER_FOLLOWING_YEAR : TariffKind.START_ONCE);
        return new LicenceTerms(
                found.getName(),
                granting.known(regionId, year).map(Tariff::getComponents).orElse(List.of()).stream()
                        .filter(part -> kinds.contains(part.getKind()))
                        .map(LicenceView.Price::of)
                        .toList());
    }

    /**
     * Agrees with a school on a licence at once; a second time for the same school year adds nothing.
     *
     * @param region    of the viewer
     * @param school    of that region
     * @param year      for which
     * @param accounts  how many
     * @param reference what the school wants to see on its invoices; may be empty
     * @return id of the licence
     * @throws BusinessException if so many accounts cannot be, or the region has no tariff
     */
    @Allowed(Permission.MANAGE_BILLING)
    public UUID grant(@On(Region.class) UUID region, UUID school, SchoolYear year, int accounts, String reference) {
        School found = schools.find(school)
                .filter(each -> each.getRegion().getPublicId().equals(region))
                .orElseThrow(() -> new NotFoundException("school " + school + " of " + region));
        return licences.of(found.getId(), year)
                .orElseGet(() -> {
                    Licence licence = granting.propose(found, year, accounts);
                    licence.agree(accounts, reference, clock.instant());
                    return licence;
                })
                .getPublicId();
    }

    /**
     * Adds accounts to a licence in the course of the year.
     *
     * @param licence of a school of the viewer
     * @param more    how many more
     * @param from    how many there were when one looked: pressing twice adds once
     * @throws BusinessException if so many cannot be, or somebody else changed it meanwhile
     */
    @Allowed(Permission.MANAGE_BILLING)
    public void extend(@On(Licence.class) UUID licence, int more, int from) {
        Licence found = licences.lock(licence).orElseThrow();
        if (found.getAccounts() != from) {
            throw new BusinessException("licence.licence.changedMeanwhile");
        }
        found.extend(more, clock.instant());
    }

    /**
     * Answers what a school asked with no.
     *
     * @param licence of a school of the viewer
     */
    @Allowed(Permission.MANAGE_BILLING)
    public void refuse(@On(Licence.class) UUID licence) {
        licences.lock(licence).orElseThrow().answer();
    }

    /**
     * Writes down what a school wants to see on its invoices from now on.
     *
     * @param licence   of a school of the viewer
     * @param reference may be empty
     */
    @Allowed(Permission.MANAGE_BILLING)
    public void referTo(@On(Licence.class) UUID licence, String reference) {
        licences.lock(licence).orElseThrow().referTo(reference);
    }
}
