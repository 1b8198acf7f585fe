package nl.cultureelzelfportret.persistence.feedback;

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

/** The owner of a moment asks somebody what they think of something in particular. */
@Entity
@Table(name = "feedback_request")
public class FeedbackRequest extends BaseEntity {

    /** As many characters fit in the question. */
    public static final int LENGTH = 300;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", nullable = false, updatable = false)
    private Moment moment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "asked_id", nullable = false, updatable = false)
    private Person asked;

    @Column(name = "about", nullable = false, updatable = false, length = LENGTH)
    private String about;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** For JPA. */
    protected FeedbackRequest() {}

    /**
     * @param publicId of the draft in which it was typed
     * @param moment   of the one who asks
     * @param asked    who may see the moment
     * @param about    what the owner wants to know
     * @param now      the time
     * @throws BusinessException without words, or with too many
     */
    public FeedbackRequest(UUID publicId, Moment moment, Person asked, String about, Instant now) {
        super(publicId);
        if (about.isBlank()) {
            throw new BusinessException("feedback.ask.nothingYet");
        }
        if (about.strip().length() > LENGTH) {
            throw new BusinessException("feedback.ask.tooLong", LENGTH);
        }
        this.moment = Objects.requireNonNull(moment);
        this.asked = Objects.requireNonNull(asked);
        this.about = about.strip();
        this.askedAt = Objects.requireNonNull(now);
    }

    /**
     * The one who was asked reacted.
     *
     * @param now the time
     */
    public void answer(Instant now) {
        if (answeredAt == null) {
            answeredAt = Objects.requireNonNull(now);
        }
    }

    /** {@return the moment} */
    public Moment getMoment() {
        return moment;
    }

    /** {@return who is asked} */
    public Person getAsked() {
        return asked;
    }

    /** {@return what the owner wants to know} */
    public String getAbout() {
        return about;
    }

    /** {@return when it was asked} */
    public Instant getAskedAt() {
        return askedAt;
    }

    /** {@return when the one who was asked reacted, or null} */
    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
