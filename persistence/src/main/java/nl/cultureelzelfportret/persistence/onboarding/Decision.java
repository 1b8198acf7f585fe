package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** Who answered an offer, when, and if they said no perhaps why. */
@Embeddable
public class Decision implements Serializable {

    /** As many characters fit in a reason. */
    public static final int LENGTH = 500;

    private static final long serialVersionUID = 1L;

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "decided_name", nullable = false, length = 150)
    private String name = "";

    @Column(name = "decided_position", nullable = false, length = 100)
    private String position = "";

    @Column(name = "decided_reason", nullable = false, length = LENGTH)
    private String reason = "";

    /** Not answered yet. */
    public Decision() {}

    /**
     * @param name     who answers
     * @param position what they are at the school
     * @param reason   why; may be empty
     * @param at       the time
     */
    public Decision(String name, String position, String reason, Instant at) {
        this.name = name.strip();
        this.position = position.strip();
        this.reason = reason.strip();
        this.at = Objects.requireNonNull(at);
    }

    /**
     * Looks whether one knows who it was.
     *
     * @throws BusinessException if a name or a position is missing, or something is too long
     */
    public void check() {
        if (name.isEmpty() || name.length() > 150) {
            throw new BusinessException("onboarding.answer.noName");
        }
        if (position.isEmpty() || position.length() > 100) {
            throw new BusinessException("onboarding.answer.noPosition");
        }
        if (reason.length() > LENGTH) {
            throw new BusinessException("onboarding.form.tooLong", LENGTH);
        }
    }

    /** {@return when, or null} */
    public Instant getAt() {
        return at;
    }

    /** {@return who; empty if nobody did} */
    public String getName() {
        return name;
    }

    /** {@return what they are at the school} */
    public String getPosition() {
        return position;
    }

    /** {@return why; may be empty} */
    public String getReason() {
        return reason;
    }
}
