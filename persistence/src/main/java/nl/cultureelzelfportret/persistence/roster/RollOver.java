package nl.cultureelzelfportret.persistence.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** The classes of a school moved up to the next school year. */
@Entity
@Table(name = "roll_over")
public class RollOver extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @Column(name = "from_year", nullable = false, length = 9)
    private SchoolYear fromYear;

    @Column(name = "begin_date", nullable = false, updatable = false)
    private LocalDate begin;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    /** For JPA. */
    protected RollOver() {}

    /**
     * @param school   whose classes move up
     * @param fromYear from which year to the next
     * @param begin    the first day in the new classes
     * @param now      the time
     */
    public RollOver(School school, SchoolYear fromYear, LocalDate begin, Instant now) {
        this.school = Objects.requireNonNull(school);
        this.fromYear = Objects.requireNonNull(fromYear);
        this.begin = Objects.requireNonNull(begin);
        this.madeAt = Objects.requireNonNull(now);
    }

    /**
     * It was undone.
     *
     * @param now the time
     */
    public void undo(Instant now) {
        undoneAt = Objects.requireNonNull(now);
    }

    /** {@return whose classes move up} */
    public School getSchool() {
        return school;
    }

    /** {@return from which year to the next} */
    public SchoolYear getFromYear() {
        return fromYear;
    }

    /** {@return the first day in the new classes} */
    public LocalDate getBegin() {
        return begin;
    }

    /** {@return when it was done} */
    public Instant getMadeAt() {
        return madeAt;
    }
}
