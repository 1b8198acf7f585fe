package nl.cultureelzelfportret.persistence.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/** A line of the audit log. It is written once and never changed; people stand in it by key, so that it outlives them. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends BaseEntity {

    @Column(name = "actor_id", nullable = false, updatable = false)
    private long actorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", nullable = false, updatable = false, length = 40)
    private AuditAction action;

    @Column(name = "person_id", updatable = false)
    private Long personId;

    @Column(name = "subject", updatable = false)
    private UUID subject;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    /** For JPA. */
    protected AuditEntry() {}

    /**
     * @param actorId    key of who did it
     * @param action     what was done
     * @param personId   key of the person whose data it was
     * @param subject    id of the thing, or null
     * @param reason     why, in words; may be empty
     * @param happenedAt the time
     */
    public AuditEntry(
            long actorId, AuditAction action, long personId, UUID subject, String reason, Instant happenedAt) {
        this.actorId = actorId;
        this.action = Objects.requireNonNull(action);
        this.personId = personId;
        this.subject = subject;
        this.reason = Objects.requireNonNull(reason);
        this.happenedAt = Objects.requireNonNull(happenedAt);
    }

    /** {@return key of who did it} */
    public long getActorId() {
        return actorId;
    }

    /** {@return what was done} */
    public AuditAction getAction() {
        return action;
    }

    /** {@return key of the person whose data it was} */
    public Long getPersonId() {
        return personId;
    }

    /** {@return id of the thing, or null} */
    public UUID getSubject() {
        return subject;
    }

    /** {@return why, in words; may be empty} */
    public String getReason() {
        return reason;
    }

    /** {@return the time} */
    public Instant getHappenedAt() {
        return happenedAt;
    }
}
