package nl.cultureelzelfportret.ejb.activity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.activity.Activities;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.activity.ActivityRow;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Finds activities, and puts them away. */
@Stateless
@Guarded
public class ActivityService {

    @Inject
    private Activities activities;

    @Inject
    private OwnActivities own;

    @Inject
    private Schools schools;

    @Inject
    @Any
    private Instance<ActivityUse> uses;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return the activities of the schools where the viewer works}
     *
     * @param year a school year, or null for the present one
     * @param all  whether who teaches classes sees more than their own
     */
    @Allowed(Permission.WORK_FOR_SCHOOL)
    public ActivityYear ofYear(SchoolYear year, boolean all) {
        SchoolYear present = SchoolYear.containing(LocalDate.now(clock));
        SchoolYear shown = year == null ? present : year;
        Set<Long> staffOf = currentViewer.require().staffOf();
        TreeSet<SchoolYear> years = new TreeSet<>(activities.yearsOf(staffOf));
        years.add(present);
        Set<Long> taught = own.classes(shown);
        boolean everything = all || taught.isEmpty();
        Map<Long, List<Activity>> bySchool = activities.ofSchools(staffOf, shown).stream()
                .filter(everything ? activity -> true : own.among(staffOf, shown, taught))
                .collect(Collectors.groupingBy(activity -> activity.getSchool().getId()));
        return new ActivityYear(
                shown,
                List.copyOf(years.descendingSet()),
                shown.equals(present),
                !taught.isEmpty(),
                everything,
                schools.of(staffOf).stream()
                        .map(school -> new ActivityYear.OfSchool(
                                school.getPublicId(), school.getName(), rows(bySchool, school)))
                        .toList());
    }

    private static List<ActivityRow> rows(Map<Long, List<Activity>> bySchool, School school) {
        return bySchool.getOrDefault(school.getId(), List.of()).stream()
                .map(ActivityRow::of)
                .toList();
    }

    /**
     * {@return an activity}
     *
     * @param activity of a class or a school of the viewer
     */
    @Allowed(Permission.READ_ACTIVITY)
    public ActivityView read(@On(Activity.class) UUID activity) {
        Activity found = find(activity);
        boolean manageable = AccessPolicy.permits(
                currentViewer.require(), Permission.MANAGE_SCHOOL_CONTENT, ActivitySubjects.subject(found));
        return ActivityView.of(found, manageable, manageable && found.isRetired() && !isUsed(found));
    }

    private Activity find(UUID activity) {
        return activities.find(activity).orElseThrow();
    }

    private boolean isUsed(Activity activity) {
        return uses.stream().anyMatch(use -> use.uses(activity));
    }

    /**
     * Asks nobody for moments for it any more; what was made stays.
     *
     * @param activity of the viewer's school
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void retire(@On(Activity.class) UUID activity) {
        find(activity).retire(clock.instant());
    }

    /**
     * Asks for moments for it again.
     *
     * @param activity of the viewer's school
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void bringBack(@On(Activity.class) UUID activity) {
        find(activity).bringBack();
    }

    /**
     * Removes for good an activity for which nobody made anything.
     *
     * @param activity of the viewer's school
     * @throws BusinessException if something was made for it
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void remove(@On(Activity.class) UUID activity) {
        Activity found = find(activity);
        if (isUsed(found)) {
            throw new BusinessException("activity.activity.used");
        }
        activities.remove(found);
    }
}
