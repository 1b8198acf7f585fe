package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/** A step of a school from one status to another. */
@Entity
@Table(name = "school_status_change")
public class StatusChange extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", nullable = false, updatable = false, length = 15)
    private SchoolStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", nullable = false, updatable = false, length = 15)
    private SchoolStatus to;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    /** For JPA. */
    protected StatusChange() {}

    StatusChange(School school, SchoolStatus from, SchoolStatus to, String reason, Instant changedAt) {
        this.school = Objects.requireNonNull(school);
        this.from = Objects.requireNonNull(from);
        this.to = Objects.requireNonNull(to);
        this.reason = Objects.requireNonNull(reason);
        this.changedAt = Objects.requireNonNull(changedAt);
    }

    /** {@return the status before} */
    public SchoolStatus getFrom() {
        return from;
    }

    /** {@return the status after} */
    public SchoolStatus getTo() {
        return to;
    }

    /** {@return why, in words; may be empty} */
    public String getReason() {
        return reason;
    }

    /** {@return when} */
    public Instant getChangedAt() {
        return changedAt;
    }
}
