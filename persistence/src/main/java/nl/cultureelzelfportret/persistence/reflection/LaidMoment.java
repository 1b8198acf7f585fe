package nl.cultureelzelfportret.persistence.reflection;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/** A moment that somebody laid on the table of a talk. To lay it there lets nobody see it who could not see it before. */
@Entity
@Table(name = "talk_table")
public class LaidMoment extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "talk_id", nullable = false, updatable = false)
    private ReflectionTalk talk;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", nullable = false, updatable = false)
    private Moment moment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "laid_by_id", nullable = false, updatable = false)
    private Person laidBy;

    /** For JPA. */
    protected LaidMoment() {}

    LaidMoment(ReflectionTalk talk, Moment moment, Person laidBy) {
        this.talk = Objects.requireNonNull(talk);
        this.moment = Objects.requireNonNull(moment);
        this.laidBy = Objects.requireNonNull(laidBy);
    }

    /** {@return the moment} */
    public Moment getMoment() {
        return moment;
    }

    /** {@return who laid it there} */
    public Person getLaidBy() {
        return laidBy;
    }
}
