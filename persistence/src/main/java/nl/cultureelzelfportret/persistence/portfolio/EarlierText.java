package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/** What a moment said before it was changed. Its owner alone can read it; it goes when the moment is erased. */
@Entity
@Table(name = "earlier_text")
public class EarlierText extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", nullable = false, updatable = false)
    private Moment moment;

    @Embedded
    private MomentText text;

    @Column(name = "replaced_at", nullable = false, updatable = false)
    private Instant replacedAt;

    /** For JPA. */
    protected EarlierText() {}

    /**
     * @param moment     that was changed
     * @param text       what it said
     * @param replacedAt when other words came in their place
     */
    public EarlierText(Moment moment, MomentText text, Instant replacedAt) {
        this.moment = Objects.requireNonNull(moment);
        this.text = new MomentText(text);
        this.replacedAt = Objects.requireNonNull(replacedAt);
    }

    /** {@return the moment that was changed} */
    public Moment getMoment() {
        return moment;
    }

    /** {@return what it said} */
    public MomentText getText() {
        return text;
    }

    /** {@return when other words came in their place} */
    public Instant getReplacedAt() {
        return replacedAt;
    }
}
