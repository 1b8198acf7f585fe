package nl.cultureelzelfportret.persistence.learningquestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/** A moment that hangs on a question; both are of one owner. */
@Entity
@Table(name = "question_moment")
public class QuestionMoment extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", nullable = false, updatable = false)
    private LearningQuestion question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", nullable = false, updatable = false)
    private Moment moment;

    @Column(name = "tied_at", nullable = false, updatable = false)
    private Instant tiedAt;

    /** For JPA. */
    protected QuestionMoment() {}

    /**
     * @param question on which it hangs
     * @param moment   of the same owner
     * @param tiedAt   the time
     * @throws IllegalArgumentException if the moment is somebody else's
     */
    public QuestionMoment(LearningQuestion question, Moment moment, Instant tiedAt) {
        if (!question.getMoment().getOwner().equals(moment.getOwner())) {
            throw new IllegalArgumentException(moment + " is not of the owner of " + question);
        }
        this.question = question;
        this.moment = moment;
        this.tiedAt = Objects.requireNonNull(tiedAt);
    }

    /** {@return on which it hangs} */
    public LearningQuestion getQuestion() {
        return question;
    }

    /** {@return what hangs there} */
    public Moment getMoment() {
        return moment;
    }

    /** {@return since when} */
    public Instant getTiedAt() {
        return tiedAt;
    }
}
