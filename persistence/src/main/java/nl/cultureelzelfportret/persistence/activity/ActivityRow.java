package nl.cultureelzelfportret.persistence.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.school.SchoolClass;

/**
 * An activity in a list.
 *
 * @param publicId of the activity
 * @param kind     what kind of thing it is
 * @param title    what it is called
 * @param place    may be empty
 * @param firstDay the day, or the first of several
 * @param lastDay  the last of several, or null
 * @param classes  names of the classes that do it
 * @param retired  whether no moments are asked for it any more
 */
public record ActivityRow(
        UUID publicId,
        ActivityKind kind,
        String title,
        String place,
        LocalDate firstDay,
        LocalDate lastDay,
        String classes,
        boolean retired)
        implements Serializable {

    /**
     * {@return an activity in a list}
     *
     * @param activity with its classes read
     */
    public static ActivityRow of(Activity activity) {
        return of(
                activity,
                activity.getClasses().stream().map(SchoolClass::getName).collect(Collectors.joining(", ")));
    }

    /**
     * {@return an activity in a list that does not name its classes}
     *
     * @param activity of one's own class
     */
    public static ActivityRow withoutClasses(Activity activity) {
        return of(activity, "");
    }

    private static ActivityRow of(Activity activity, String classes) {
        ActivityPlan plan = activity.getPlan();
        return new ActivityRow(
                activity.getPublicId(),
                plan.getKind(),
                plan.getTitle(),
                plan.getPlace(),
                plan.getFirstDay(),
                plan.getLastDay(),
                classes,
                activity.isRetired());
    }
}
