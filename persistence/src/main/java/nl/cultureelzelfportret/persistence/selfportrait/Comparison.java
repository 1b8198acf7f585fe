package nl.cultureelzelfportret.persistence.selfportrait;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/** Then and now: two moments of one person side by side, with what changed in between in their own words. */
@Entity
@Table(name = "comparison")
public class Comparison extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", nullable = false, updatable = false)
    private Person owner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "earlier_id", nullable = false, updatable = false)
    private Moment earlier;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "later_id", nullable = false, updatable = false)
    private Moment later;

    @Column(name = "words", nullable = false, length = SelfPortrait.WORDS_LENGTH)
    private String words = "";

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    /** For JPA. */
    protected Comparison() {}

    /**
     * Lays two moments side by side; the older one is <em>then</em>.
     *
     * @param publicId chosen by the browser
     * @param one      a moment
     * @param other    another one of the same person
     * @param madeAt   the time
     * @throws BusinessException if it is one and the same, or a step of a process
     */
    public Comparison(UUID publicId, Moment one, Moment other, Instant madeAt) {
        super(publicId);
        if (one.equals(other)
                || !one.getOwner().equals(other.getOwner())
                || one.getKind().isStep()
                || other.getKind().isStep()) {
            throw new BusinessException("selfportrait.comparison.notTheseTwo");
        }
        boolean inOrder = !one.getPostedAt().isAfter(other.getPostedAt());
        this.owner = one.getOwner();
        this.earlier = inOrder ? one : other;
        this.later = inOrder ? other : one;
        this.madeAt = Objects.requireNonNull(madeAt);
    }

    /**
     * Says what changed.
     *
     * @param newWords may be empty
     */
    public void write(String newWords) {
        words = Words.of(newWords);
    }

    /** {@return whose moments they are} */
    public Person getOwner() {
        return owner;
    }

    /** {@return then} */
    public Moment getEarlier() {
        return earlier;
    }

    /** {@return now} */
    public Moment getLater() {
        return later;
    }

    /** {@return what changed; may be empty} */
    public String getWords() {
        return words;
    }

    /** {@return when they were laid side by side} */
    public Instant getMadeAt() {
        return madeAt;
    }
}
