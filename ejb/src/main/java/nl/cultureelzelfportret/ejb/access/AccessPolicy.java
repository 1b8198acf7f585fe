package nl.cultureelzelfportret.ejb.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.cultureelzelfportret.ejb.access.Subject.OwnSpace;
import nl.cultureelzelfportret.ejb.access.Subject.OwnedThing;
import nl.cultureelzelfportret.ejb.access.Subject.SomeActivity;
import nl.cultureelzelfportret.ejb.access.Subject.SomeClass;
import nl.cultureelzelfportret.ejb.access.Subject.SomePerson;
import nl.cultureelzelfportret.ejb.access.Subject.SomeRegion;
import nl.cultureelzelfportret.ejb.access.Subject.SomeSchool;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;

/**
 * The one place that decides who may do what. A pure function of keys: no database, no clock, no container.
 *
 * <p>Closed by default: what is not allowed here, in so many words, is not allowed. Nobody gets to see a pupil's work by
 * being an administrator: only by being in the class or the school with which its owner shared it.
 */
public final class AccessPolicy {

    private AccessPolicy() {}

    /**
     * {@return whether this viewer may do this}
     *
     * @param viewer     who is looking
     * @param permission what they want to do
     * @param subject    to what
     */
    public static boolean permits(Viewer viewer, Permission permission, Subject subject) {
        if (permission == Permission.MANAGE_OWN_ACCOUNT) {
            return subject instanceof OwnSpace;
        }
        if (viewer.mustChangePassword()) {
            return false;
        }
        return switch (permission) {
            case KEEP_PORTFOLIO -> subject instanceof OwnSpace && viewer.keepsPortfolio();
            case READ_MOMENT, READ_MEDIA -> subject instanceof OwnedThing thing && mayLook(viewer, thing);
            case CHANGE_MOMENT, DISCARD_MEDIA ->
                subject instanceof OwnedThing thing && thing.ownerId() == viewer.personId() && viewer.keepsPortfolio();
            case READ_PORTFOLIO ->
                subject instanceof SomePerson person
                        && !circles(viewer, person.personId(), person.circle()).isEmpty();
            case READ_CLASS_TIMELINE ->
                subject instanceof SomeClass place && viewer.circle().classes().contains(place.classId());
            case READ_CLASS_LIST ->
                subject instanceof SomeClass place
                        && viewer.circle().teacherOf().contains(place.classId());
            case MANAGE_SCHOOL_CONTENT ->
                schoolOf(subject).filter(viewer.staffOf()::contains).isPresent();
            case READ_ACTIVITY ->
                subject instanceof SomeActivity activity
                        && (viewer.staffOf().contains(activity.schoolId())
                                || !Collections.disjoint(viewer.circle().classes(), activity.classIds()));
            case WORK_FOR_SCHOOL ->
                subject instanceof OwnSpace && !viewer.staffOf().isEmpty();
            case KEEP_DRAFT ->
                subject instanceof OwnSpace
                        && (viewer.keepsPortfolio() || !viewer.staffOf().isEmpty());
            case MANAGE_REGION_CONTENT ->
                subject instanceof SomeRegion region && viewer.adminOf().contains(region.regionId());
            case SEE_SYSTEM -> subject instanceof OwnSpace && viewer.is(Role.OPERATOR);
            case MANAGE_OWN_ACCOUNT -> false;
        };
    }

    private static Optional<Long> schoolOf(Subject subject) {
        if (subject instanceof SomeSchool school) {
            return Optional.of(school.schoolId());
        }
        return subject instanceof SomeActivity activity ? Optional.of(activity.schoolId()) : Optional.empty();
    }

    private static boolean mayLook(Viewer viewer, OwnedThing thing) {
        boolean own = thing.ownerId() == viewer.personId();
        return (own || !thing.withdrawn())
                && circles(viewer, thing.ownerId(), thing.owner()).contains(thing.visibility());
    }

    /**
     * {@return what this viewer sees of what a person made: things with one of these visibilities}
     *
     * @param viewer  who is looking
     * @param ownerId key of the person
     * @param owner   where the person belongs today
     */
    public static Set<Visibility> circles(Viewer viewer, long ownerId, Circle owner) {
        if (viewer.personId() == ownerId) {
            return EnumSet.allOf(Visibility.class);
        }
        if (viewer.circle().teaches(owner)) {
            return EnumSet.of(Visibility.TEACHER, Visibility.CLASS, Visibility.SCHOOL);
        }
        if (viewer.circle().sharesClassWith(owner)) {
            return EnumSet.of(Visibility.CLASS, Visibility.SCHOOL);
        }
        if (viewer.circle().sharesSchoolWith(owner)) {
            return EnumSet.of(Visibility.SCHOOL);
        }
        return EnumSet.noneOf(Visibility.class);
    }

    /**
     * {@return what this viewer sees on the timeline of a class: things with one of these visibilities}
     *
     * @param viewer  who is in the class
     * @param classId key of the class
     */
    public static Set<Visibility> circlesInClass(Viewer viewer, long classId) {
        return viewer.circle().teacherOf().contains(classId)
                ? EnumSet.of(Visibility.TEACHER, Visibility.CLASS, Visibility.SCHOOL)
                : EnumSet.of(Visibility.CLASS, Visibility.SCHOOL);
    }
}
