package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Who did something of an institute, and when. */
@Embeddable
public class Hand implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "hand_by")
    private Long personId;

    @Column(name = "hand_at")
    private Instant at;

    /** For JPA. */
    protected Hand() {}

    /**
     * @param personId key of who did it
     * @param at       the time
     */
    public Hand(long personId, Instant at) {
        this.personId = personId;
        this.at = Objects.requireNonNull(at);
    }

    /** {@return key of who did it, or null when they were erased} */
    public Long getPersonId() {
        return personId;
    }

    /** {@return the time} */
    public Instant getAt() {
        return at;
    }
}
