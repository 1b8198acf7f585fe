package nl.cultureelzelfportret.ejb.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.onboarding.SchoolFacts;
import nl.cultureelzelfportret.ejb.onboarding.SchoolFigure;
import nl.cultureelzelfportret.persistence.invoice.Receivables;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** What schools were invoiced for this school year, and what of it is open. */
@ApplicationScoped
class InvoiceFacts implements SchoolFacts {

    @Inject
    private Receivables receivables;

    @Inject
    private Clock clock;

    @Override
    public Map<Long, SchoolFigure> of(Collection<Long> schoolIds) {
        return receivables.billed(schoolIds, SchoolYear.containing(LocalDate.now(clock))).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        billed -> new SchoolFigure(
                                null,
                                null,
                                null,
                                billed.getValue().invoiced(),
                                billed.getValue().open())));
    }
}
