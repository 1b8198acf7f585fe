package nl.cultureelzelfportret.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.AuditAction;
import nl.cultureelzelfportret.persistence.access.AuditEntry;
import nl.cultureelzelfportret.persistence.access.AuditLog;

/** Writes in the audit log what the viewer does, in the transaction in which they do it. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    private AuditLog log;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * Writes down what the viewer does.
     *
     * @param action   what is done
     * @param personId key of the person whose data it is
     * @param subject  id of the thing, or null
     * @param reason   why, in words; may be empty
     */
    public void write(AuditAction action, long personId, UUID subject, String reason) {
        log.add(new AuditEntry(currentViewer.require().personId(), action, personId, subject, reason, clock.instant()));
    }
}
