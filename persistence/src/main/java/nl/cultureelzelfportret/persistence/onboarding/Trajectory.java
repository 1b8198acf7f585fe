package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.school.School;

/** Where a school stands with its culture education, and where it wants to go. */
@Entity
@Table(name = "trajectory")
public class Trajectory extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase", length = 15)
    private LoperPhase phase;

    @Column(name = "ambition", nullable = false, length = 2000)
    private String ambition = "";

    @Column(name = "question", nullable = false, length = 1000)
    private String question = "";

    @Column(name = "planned_start")
    private LocalDate plannedStart;

    @Column(name = "classes", nullable = false, length = 300)
    private String classes = "";

    /** For JPA. */
    protected Trajectory() {}

    /** @param school whose it is */
    public Trajectory(School school) {
        this.school = Objects.requireNonNull(school);
    }

    /**
     * Describes it anew.
     *
     * @param newPhase    of De Cultuur Loper, or null if that is not known
     * @param newAmbition what the school wants to reach; may be empty
     * @param newQuestion what it wants to find out; may be empty
     */
    public void aim(LoperPhase newPhase, String newAmbition, String newQuestion) {
        phase = newPhase;
        ambition = Objects.requireNonNull(newAmbition);
        question = Objects.requireNonNull(newQuestion);
    }

    /**
     * Plans when the school begins.
     *
     * @param start      the first day, or null if that is not known
     * @param newClasses which classes begin, in words; may be empty
     */
    public void plan(LocalDate start, String newClasses) {
        plannedStart = start;
        classes = Objects.requireNonNull(newClasses);
    }

    /** {@return whose it is} */
    public School getSchool() {
        return school;
    }

    /** {@return of De Cultuur Loper, or null} */
    public LoperPhase getPhase() {
        return phase;
    }

    /** {@return what the school wants to reach; may be empty} */
    public String getAmbition() {
        return ambition;
    }

    /** {@return what the school wants to find out; may be empty} */
    public String getQuestion() {
        return question;
    }

    /** {@return on which day it begins, or null} */
    public LocalDate getPlannedStart() {
        return plannedStart;
    }

    /** {@return which classes begin, in words; may be empty} */
    public String getClasses() {
        return classes;
    }
}
