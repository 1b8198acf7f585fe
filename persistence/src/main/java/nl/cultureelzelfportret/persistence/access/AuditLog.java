package nl.cultureelzelfportret.persistence.access;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/** The audit log: lines are added, and forgotten when they are old; that is all that can be done to it. */
public final class AuditLog {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public AuditLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param entry what was just done */
    public void add(AuditEntry entry) {
        entityManager.persist(entry);
    }

    /** @param before what happened before, is erased */
    public void forget(Instant before) {
        entityManager
                .createQuery("delete from AuditEntry a where a.happenedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
