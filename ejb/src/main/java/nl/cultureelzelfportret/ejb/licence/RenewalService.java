package nl.cultureelzelfportret.ejb.licence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.licence.LicenceStatus;
import nl.cultureelzelfportret.persistence.licence.Licences;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Regions;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Goes on with licences into the next school year: proposed for all schools at once, agreed one by one. */
@Stateless
@Guarded
public class RenewalService {

    @Inject
    private Licences licences;

    @Inject
    private Regions regions;

    @Inject
    private Granting granting;

    @Inject
    private Clock clock;

    /**
     * Proposes a licence for the next school year to each school that has one this year and did not stop: for as many
     * accounts as are in use, and at least one. Who has a licence or a proposal already keeps that.
     *
     * @param region of the viewer
     * @return how many proposals were made
     * @throws BusinessException if the region has no tariff by then
     */
    @Allowed(Permission.MANAGE_BILLING)
    public int propose(@On(Region.class) UUID region) {
        long regionId = regions.find(region).orElseThrow().getId();
        SchoolYear present = SchoolYear.containing(LocalDate.now(clock));
        Set<Long> done = licences.ofRegion(regionId, present.next()).stream()
                .map(licence -> licence.getSchool().getId())
                .collect(Collectors.toSet());
        List<Licence> ending = licences.ofRegion(regionId, present).stream()
                .filter(licence -> licence.getStatus() == LicenceStatus.AGREED)
                .filter(licence -> licence.getSchool().getStatus() != SchoolStatus.ENDED)
                .filter(licence -> !done.contains(licence.getSchool().getId()))
                .toList();
        if (!ending.isEmpty()) {
            goOn(ending, granting.tariff(regionId, present.next()));
        }
        return ending.size();
    }

    private void goOn(List<Licence> ending, Tariff tariff) {
        Map<Long, Long> used = granting.used(ending);
        for (Licence licence : ending) {
            int accounts = Math.toIntExact(Math.max(1, used.getOrDefault(licence.getId(), 0L)));
            Licence next = new Licence(
                    licence.getSchool(), licence.getSchoolYear().next(), accounts, false, tariff, clock.instant());
            next.referTo(licence.getReference());
            licences.add(next);
        }
    }

    /**
     * Agrees on what was proposed.
     *
     * @param licence   a proposal to a school of the viewer
     * @param accounts  how many
     * @param reference what the school wants to see on its invoices; may be empty
     * @throws BusinessException if it was decided before, or so many cannot be
     */
    @Allowed(Permission.MANAGE_BILLING)
    public void agree(@On(Licence.class) UUID licence, int accounts, String reference) {
        licences.lock(licence).orElseThrow().agree(accounts, reference, clock.instant());
    }

    /**
     * Writes down that a school does not want what was proposed.
     *
     * @param licence a proposal to a school of the viewer
     * @throws BusinessException if it was agreed before
     */
    @Allowed(Permission.MANAGE_BILLING)
    public void decline(@On(Licence.class) UUID licence) {
        licences.lock(licence).orElseThrow().decline();
    }
}
