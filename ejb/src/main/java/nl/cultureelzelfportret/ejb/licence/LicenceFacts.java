package nl.cultureelzelfportret.ejb.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.onboarding.SchoolFacts;
import nl.cultureelzelfportret.ejb.onboarding.SchoolFigure;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.licence.LicenceStatus;
import nl.cultureelzelfportret.persistence.licence.Licences;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** How many accounts schools use of the licence of this school year. */
@ApplicationScoped
class LicenceFacts implements SchoolFacts {

    @Inject
    private Licences licences;

    @Inject
    private Clock clock;

    @Override
    public Map<Long, SchoolFigure> of(Collection<Long> schoolIds) {
        LocalDate today = LocalDate.now(clock);
        List<Licence> agreed = licences.ofSchools(schoolIds, SchoolYear.containing(today)).stream()
                .filter(licence -> licence.getStatus() == LicenceStatus.AGREED)
                .toList();
        Map<Long, Long> used = licences.used(agreed, today);
        return agreed.stream()
                .collect(Collectors.toMap(
                        licence -> licence.getSchool().getId(),
                        licence -> new SchoolFigure(
                                used.getOrDefault(licence.getId(), 0L).intValue(),
                                licence.getAccounts(),
                                null,
                                null,
                                null)));
    }
}
