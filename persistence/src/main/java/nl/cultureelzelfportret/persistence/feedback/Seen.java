package nl.cultureelzelfportret.persistence.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/** A teacher read a moment and passed it. Only {@link ReadingShelf} writes it, and only that teacher's list reads it. */
@Entity
@Table(name = "seen")
public class Seen extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "viewer_id", nullable = false, updatable = false)
    private Person viewer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", nullable = false, updatable = false)
    private Moment moment;

    @Column(name = "seen_at", nullable = false, updatable = false)
    private Instant seenAt;

    /** For JPA. */
    protected Seen() {}

    /** {@return who read it} */
    public Person getViewer() {
        return viewer;
    }

    /** {@return what was read} */
    public Moment getMoment() {
        return moment;
    }

    /** {@return when} */
    public Instant getSeenAt() {
        return seenAt;
    }
}
