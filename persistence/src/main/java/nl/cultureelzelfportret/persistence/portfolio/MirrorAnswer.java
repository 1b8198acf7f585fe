package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/** A moment with which somebody answers a mirror. Who sees it is up to its owner, as with any other moment. */
@Entity
@Table(name = "mirror_answer")
public class MirrorAnswer extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mirror_id", nullable = false, updatable = false)
    private Mirror mirror;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", nullable = false, updatable = false)
    private Moment moment;

    /** For JPA. */
    protected MirrorAnswer() {}

    /**
     * @param mirror to which it answers
     * @param moment the answer
     */
    public MirrorAnswer(Mirror mirror, Moment moment) {
        this.mirror = Objects.requireNonNull(mirror);
        this.moment = Objects.requireNonNull(moment);
    }

    /** {@return to which it answers} */
    public Mirror getMirror() {
        return mirror;
    }

    /** {@return the answer} */
    public Moment getMoment() {
        return moment;
    }
}
