package nl.cultureelzelfportret.persistence.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** What an activity is, where and when. Form model, argument and columns at once. */
@Embeddable
public class ActivityPlan implements Serializable {

    /** As many characters fit in a title, and in a place. */
    public static final int LENGTH = 150;

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private ActivityKind kind = ActivityKind.MUSEUM_VISIT;

    @Column(name = "title", nullable = false, length = LENGTH)
    private String title = "";

    @Column(name = "place", nullable = false, length = LENGTH)
    private String place = "";

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "discipline", length = 40)
    private String discipline;

    /** Nothing known yet. */
    public ActivityPlan() {}

    /** @param other to copy */
    public ActivityPlan(ActivityPlan other) {
        this.kind = other.kind;
        this.title = other.title;
        this.place = other.place;
        this.firstDay = other.firstDay;
        this.lastDay = other.lastDay;
        this.discipline = other.discipline;
    }

    /**
     * {@return the same plan on another day: it takes as long, and begins then}
     *
     * @param day on which it begins
     */
    public ActivityPlan on(LocalDate day) {
        ActivityPlan moved = new ActivityPlan(this);
        moved.lastDay =
                lastDay == null || firstDay == null ? null : day.plusDays(lastDay.toEpochDay() - firstDay.toEpochDay());
        moved.firstDay = day;
        return moved;
    }

    void guard() {
        if (title.isEmpty()) {
            throw new BusinessException("activity.edit.noTitle");
        }
        if (title.length() > LENGTH || place.length() > LENGTH) {
            throw new BusinessException("activity.edit.tooLong", LENGTH);
        }
        if (firstDay == null) {
            throw new BusinessException("activity.edit.noDay");
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new BusinessException("activity.edit.endsBefore");
        }
    }

    /** {@return the school year in which it begins} */
    public SchoolYear schoolYear() {
        return SchoolYear.containing(firstDay);
    }

    /** {@return what kind of thing it is} */
    public ActivityKind getKind() {
        return kind;
    }

    /** @param kind of thing; null is something else */
    public final void setKind(ActivityKind kind) {
        this.kind = kind == null ? ActivityKind.OTHER : kind;
    }

    /** {@return what it is called} */
    public String getTitle() {
        return title;
    }

    /** @param title may be null or empty while it is typed */
    public final void setTitle(String title) {
        this.title = title == null ? "" : title.strip();
    }

    /** {@return the museum, theatre, room or town; may be empty} */
    public String getPlace() {
        return place;
    }

    /** @param place may be null or empty */
    public final void setPlace(String place) {
        this.place = place == null ? "" : place.strip();
    }

    /** {@return the day, or the first of several; null only while it is typed} */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** @param firstDay the day, or null while it is typed */
    public final void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /** {@return the last of several days, or null} */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** @param lastDay the last of several days, or null */
    public final void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** {@return code of the discipline that it is about, or null} */
    public String getDiscipline() {
        return discipline;
    }

    /** @param discipline code of the discipline that it is about; null or empty for none */
    public final void setDiscipline(String discipline) {
        this.discipline = discipline == null || discipline.isEmpty() ? null : discipline;
    }
}
