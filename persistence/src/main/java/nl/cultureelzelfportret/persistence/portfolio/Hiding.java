package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** That a teacher hid something improper from others: when, who, and the reason that its maker reads. */
@Embeddable
public class Hiding {

    /** As many characters fit in a reason. */
    public static final int REASON_LENGTH = 500;

    @Column(name = "hidden_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "hidden_by_id")
    private Person by;

    @Column(name = "hidden_reason", length = REASON_LENGTH)
    private String reason;

    /** For JPA. */
    protected Hiding() {}

    /**
     * @param by     the teacher who hides it
     * @param reason why, in words for its maker
     * @param at     the time
     * @throws BusinessException without a reason, or with one that is too long
     */
    public Hiding(Person by, String reason, Instant at) {
        if (reason.isBlank()) {
            throw new BusinessException("feedback.hide.noReason");
        }
        if (reason.strip().length() > REASON_LENGTH) {
            throw new BusinessException("feedback.hide.reasonTooLong", REASON_LENGTH);
        }
        this.by = Objects.requireNonNull(by);
        this.reason = reason.strip();
        this.at = Objects.requireNonNull(at);
    }

    /** {@return when it was hidden} */
    public Instant getAt() {
        return at;
    }

    /** {@return who hid it; null if that person is gone} */
    public Person getBy() {
        return by;
    }

    /** {@return why} */
    public String getReason() {
        return reason;
    }
}
