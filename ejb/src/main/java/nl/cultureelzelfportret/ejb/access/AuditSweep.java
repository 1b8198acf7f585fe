package nl.cultureelzelfportret.ejb.access;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.cultureelzelfportret.persistence.access.AuditLog;

/** Erases at night what stands in the audit log for longer than the processing agreement says: two years. */
@Singleton
public class AuditSweep {

    private static final int YEARS = 2;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /** Erases everything that is due. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    public void sweep() {
        LocalDate kept = LocalDate.now(clock).minusYears(YEARS);
        log.forget(kept.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
