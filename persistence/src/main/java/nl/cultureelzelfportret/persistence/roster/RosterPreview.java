package nl.cultureelzelfportret.persistence.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** A roster that came in: what it would change is kept with it, line by line, until it is applied or put away. */
@Entity
@Table(name = "roster_preview")
public class RosterPreview extends BaseEntity {

    /** Applying takes so many steps. */
    public static final int STEPS = 13;

    /** Applying that takes longer broke off, with the server; it changed nothing. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @Column(name = "uploaded_by")
    private Long uploadedBy;

    @Column(name = "school_year", nullable = false, length = 9)
    private SchoolYear schoolYear;

    @Column(name = "file_name", nullable = false, length = 150)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "format", nullable = false, length = 10)
    private RosterFormat format;

    @Column(name = "complete", nullable = false)
    private boolean complete;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private RosterState state = RosterState.READY;

    @Column(name = "steps_done", nullable = false)
    private int stepsDone;

    @Column(name = "added", nullable = false)
    private int added;

    @Column(name = "changed", nullable = false)
    private int changed;

    @Column(name = "moved", nullable = false)
    private int moved;

    @Column(name = "ended", nullable = false)
    private int ended;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    /** For JPA. */
    protected RosterPreview() {}

    /**
     * @param school     of which it is
     * @param schoolYear for which it is
     * @param fileName   as its bringer called it
     * @param format     how it was written
     * @param complete   whether who is not in it has left
     * @param uploadedBy key of who brought it, or null if it was dropped by the operator
     * @param now        the time
     */
    public RosterPreview(
            School school,
            SchoolYear schoolYear,
            String fileName,
            RosterFormat format,
            boolean complete,
            Long uploadedBy,
            Instant now) {
        this.school = Objects.requireNonNull(school);
        this.schoolYear = Objects.requireNonNull(schoolYear);
        this.fileName = Objects.requireNonNull(fileName);
        this.format = Objects.requireNonNull(format);
        this.complete = complete;
        this.uploadedBy = uploadedBy;
        this.madeAt = Objects.requireNonNull(now);
    }

    /**
     * Applying it begins. Beginning twice, by a double click, begins once.
     *
     * @param now the time
     * @return whether it begins now
     * @throws BusinessException if it was put away
     */
    public boolean begin(Instant now) {
        if (state == RosterState.DISCARDED) {
            throw new BusinessException("roster.preview.discarded");
        }
        if (state == RosterState.APPLIED || state == RosterState.APPLYING && !isStuck(now)) {
            return false;
        }
        state = RosterState.APPLYING;
        stepsDone = 0;
        begunAt = now;
        return true;
    }

    /**
     * {@return whether applying broke off}
     *
     * @param now the time
     */
    public boolean isStuck(Instant now) {
        return state == RosterState.APPLYING && begunAt.plus(PATIENCE).isBefore(now);
    }

    /** Something else changed meanwhile, or went wrong: it has to be looked at again. */
    public void reopen() {
        if (state == RosterState.APPLYING) {
            state = RosterState.READY;
        }
    }

    /**
     * It is put away.
     *
     * @param now the time
     * @throws BusinessException if it was applied, or is
     */
    public void discard(Instant now) {
        if (state == RosterState.APPLIED || state == RosterState.APPLYING) {
            throw new BusinessException("roster.preview.applied");
        }
        state = RosterState.DISCARDED;
        finishedAt = now;
    }

    /**
     * It was compared with what is there.
     *
     * @param tally how much it would change
     */
    public void count(Tally tally) {
        added = tally.added();
        changed = tally.changed();
        moved = tally.moved();
        ended = tally.ended();
    }

    /** {@return how much it changes, or changed} */
    public Tally tally() {
        return new Tally(added, changed, moved, ended);
    }

    /** {@return whether somebody may still decide} */
    public boolean isOpen() {
        return state == RosterState.READY;
    }

    /** {@return of which school it is} */
    public School getSchool() {
        return school;
    }

    /** {@return key of who brought it, or null} */
    public Long getUploadedBy() {
        return uploadedBy;
    }

    /** {@return for which school year it is} */
    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** {@return as its bringer called it} */
    public String getFileName() {
        return fileName;
    }

    /** {@return how it was written} */
    public RosterFormat getFormat() {
        return format;
    }

    /** {@return whether who is not in it has left} */
    public boolean isComplete() {
        return complete;
    }

    /** {@return how far it is} */
    public RosterState getState() {
        return state;
    }

    /** {@return how many of the {@link #STEPS} are done} */
    public int getStepsDone() {
        return stepsDone;
    }

    /** {@return when it came in} */
    public Instant getMadeAt() {
        return madeAt;
    }

    /** {@return when it was applied or put away, or null} */
    public Instant getFinishedAt() {
        return finishedAt;
    }
}
