package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.school.School;

/** A session in which a trainer brings the portfolio into a school. */
@Entity
@Table(name = "training_session")
public class TrainingSession extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 15)
    private SessionKind kind;

    @Column(name = "title", nullable = false, length = 150)
    private String title;

    @Column(name = "begins_at", nullable = false)
    private Instant beginsAt;

    @Column(name = "minutes", nullable = false)
    private int minutes;

    @Column(name = "place", nullable = false, length = 150)
    private String place;

    @Column(name = "trainer", nullable = false, length = 150)
    private String trainer;

    @Column(name = "materials", nullable = false, length = 1000)
    private String materials;

    @Column(name = "held_at")
    private Instant heldAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "training_attendee", joinColumns = @JoinColumn(name = "training_session_id"))
    @OrderColumn(name = "position")
    private List<Attendee> attendees = new ArrayList<>();

    /** For JPA. */
    protected TrainingSession() {}

    /**
     * @param publicId chosen by the browser
     * @param school   where it is given
     * @param plan     what it is, when and where
     */
    public TrainingSession(UUID publicId, School school, SessionPlan plan) {
        super(publicId);
        this.school = Objects.requireNonNull(school);
        plan(plan);
    }

    /**
     * Plans it anew.
     *
     * @param plan what it is, when and where
     */
    public final void plan(SessionPlan plan) {
        kind = plan.kind();
        title = plan.title();
        beginsAt = plan.beginsAt();
        minutes = plan.minutes();
        place = plan.place();
        trainer = plan.trainer();
        materials = plan.materials();
    }

    /**
     * Writes down who is expected, and who came.
     *
     * @param people by name
     */
    public void expect(List<Attendee> people) {
        attendees.clear();
        attendees.addAll(people);
    }

    /**
     * It was given.
     *
     * @param now the time
     */
    public void hold(Instant now) {
        if (heldAt == null) {
            heldAt = now;
        }
    }

    /** {@return where it is given} */
    public School getSchool() {
        return school;
    }

    /** {@return what it is, when and where} */
    public SessionPlan getPlan() {
        return new SessionPlan(kind, title, beginsAt, minutes, place, trainer, materials);
    }

    /** {@return when that was written down, or null if it was not given yet} */
    public Instant getHeldAt() {
        return heldAt;
    }

    /** {@return who is expected} */
    public List<Attendee> getAttendees() {
        return List.copyOf(attendees);
    }
}
