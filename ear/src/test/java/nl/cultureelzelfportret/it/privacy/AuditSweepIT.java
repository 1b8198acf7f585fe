package nl.cultureelzelfportret.it.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.AuditSweep;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.persistence.access.AuditAction;
import nl.cultureelzelfportret.persistence.access.AuditEntry;
import org.junit.jupiter.api.Test;

/** The audit log keeps what happened for as long as was agreed with schools. */
class AuditSweepIT extends ServiceIT {

    @EJB
    private AuditSweep sweep;

    @Inject
    private Scribe scribe;

    @Test
    void forgetsWhatIsOlderThanTwoYearsAndNothingElse() {
        UUID subject = UUID.randomUUID();
        Instant now = Clock.systemUTC().instant();
        scribe.write(entityManager -> {
            for (int days : new int[] {0, 729, 735}) {
                entityManager.persist(new AuditEntry(
                        1, AuditAction.HIDE_MOMENT, 1, subject, "Het was te lang.", now.minus(Duration.ofDays(days))));
            }
            return null;
        });

        sweep.sweep();

        assertEquals(2, scribe.count("select count(a) from AuditEntry a where a.subject = ?1", subject));
    }
}
