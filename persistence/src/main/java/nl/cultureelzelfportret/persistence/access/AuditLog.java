package nl.cultureelzelfportret.persistence.access;

import jakarta.persistence.EntityManager;

/** The audit log: lines are added, and that is all that can be done to it. */
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
}
