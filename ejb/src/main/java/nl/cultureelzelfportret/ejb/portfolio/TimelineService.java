package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Circle;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.portfolio.Choices;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.portfolio.Sought;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolClasses;

/** The timelines: one's own, somebody's as far as shared, and a class's. */
@Stateless
@Guarded
public class TimelineService {

    /** So many moments are on a page. */
    public static final int PAGE_SIZE = 10;

    @Inject
    private MomentRows rows;

    @Inject
    private Moments moments;

    @Inject
    private People people;

    @Inject
    private SchoolClasses schoolClasses;

    @Inject
    private Circles circles;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return one's own timeline}
     *
     * @param filter which moments are wanted
     * @param after  from where the page goes on, or null for the newest
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public Timeline own(TimelineFilter filter, Cursor after) {
        long owner = currentViewer.require().personId();
        Page<Moment> page = moments.timelineOf(owner, EnumSet.allOf(Visibility.class), true, filter, after, PAGE_SIZE);
        return own(page, owner);
    }

    private Timeline own(Page<Moment> page, long owner) {
        Choices choices = moments.choicesOf(owner);
        return new Timeline("", "", rows.of(page), choices.schoolYears(), choices.ownTags());
    }

    /**
     * {@return everything of one's own in which these words stand; nothing if nothing is asked}
     *
     * @param sought the words; without words everything of some sort is found
     * @param filter which moments are wanted
     * @param after  from where the page goes on, or null for the newest
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public Timeline search(Sought sought, TimelineFilter filter, Cursor after) {
        long owner = currentViewer.require().personId();
        Page<Moment> page = sought.isBlank() && filter.isAll()
                ? new Page<>(List.of(), null)
                : moments.search(owner, sought, filter, after, PAGE_SIZE);
        return own(page, owner);
    }

    /**
     * {@return somebody's timeline, as far as it was shared with the viewer}
     *
     * @param person whose
     * @param filter which moments are wanted
     * @param after  from where the page goes on, or null for the newest
     */
    @Allowed(Permission.READ_PORTFOLIO)
    public Timeline ofPerson(@On(Person.class) UUID person, TimelineFilter filter, Cursor after) {
        Person owner = people.find(person).orElseThrow();
        Viewer viewer = currentViewer.require();
        Circle circle = circles.of(owner.getId());
        Page<Moment> page = moments.timelineOf(
                owner.getId(),
                AccessPolicy.circles(viewer, owner.getId(), circle),
                AccessPolicy.seesHidden(viewer, owner.getId(), circle),
                filter,
                after,
                PAGE_SIZE);
        return new Timeline(owner.getFullName(), "", rows.of(page), List.of(), List.of());
    }

    /**
     * {@return the timeline of a class: what its present members shared with it}
     *
     * @param schoolClass in which the viewer is
     * @param filter      which moments are wanted
     * @param after       from where the page goes on, or null for the newest
     */
    @Allowed(Permission.READ_CLASS_TIMELINE)
    public Timeline ofClass(@On(SchoolClass.class) UUID schoolClass, TimelineFilter filter, Cursor after) {
        SchoolClass place = schoolClasses.find(schoolClass).orElseThrow();
        Viewer viewer = currentViewer.require();
        Page<Moment> page = moments.timelineOfClass(
                place.getId(),
                AccessPolicy.circlesInClass(viewer, place.getId()),
                AccessPolicy.seesHiddenInClass(viewer, place.getId()),
                LocalDate.now(clock),
                filter,
                after,
                PAGE_SIZE);
        return new Timeline(place.getName(), place.getSchool().getName(), rows.of(page), List.of(), List.of());
    }
}
