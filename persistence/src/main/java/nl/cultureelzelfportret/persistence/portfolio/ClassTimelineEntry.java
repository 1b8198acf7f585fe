package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.school.SchoolClass;

/**
 * A moment's place on the timeline of a class: an index that keeps the class timeline as quick with ten years of
 * moments as with ten moments. It repeats what the moment says; {@link Moment} alone makes and removes it.
 */
@Entity
@Table(name = "class_timeline_entry")
public class ClassTimelineEntry extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_class_id", nullable = false, updatable = false)
    private SchoolClass schoolClass;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", nullable = false, updatable = false)
    private Moment moment;

    @Column(name = "posted_at", nullable = false, updatable = false)
    private Instant postedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false, length = 10)
    private Visibility visibility;

    /** For JPA. */
    protected ClassTimelineEntry() {}

    ClassTimelineEntry(SchoolClass schoolClass, Moment moment) {
        this.schoolClass = Objects.requireNonNull(schoolClass);
        this.moment = Objects.requireNonNull(moment);
        this.postedAt = moment.getPostedAt();
    }

    void shareWith(Visibility newVisibility) {
        visibility = newVisibility;
    }

    SchoolClass getSchoolClass() {
        return schoolClass;
    }

    Moment getMoment() {
        return moment;
    }
}
