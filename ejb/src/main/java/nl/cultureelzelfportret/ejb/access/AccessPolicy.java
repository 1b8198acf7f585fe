package nl.cultureelzelfportret.ejb.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.cultureelzelfportret.ejb.access.Subject.OwnSpace;
import nl.cultureelzelfportret.ejb.access.Subject.OwnedThing;
import nl.cultureelzelfportret.ejb.access.Subject.PrivateNote;
import nl.cultureelzelfportret.ejb.access.Subject.SharedThing;
import nl.cultureelzelfportret.ejb.access.Subject.SomeActivity;
import nl.cultureelzelfportret.ejb.access.Subject.SomeClass;
import nl.cultureelzelfportret.ejb.access.Subject.SomePerson;
import nl.cultureelzelfportret.ejb.access.Subject.SomeReaction;
import nl.cultureelzelfportret.ejb.access.Subject.SomeRegion;
import nl.cultureelzelfportret.ejb.access.Subject.SomeSchool;
import nl.cultureelzelfportret.ejb.access.Subject.SomeTalk;
import nl.cultureelzelfportret.ejb.access.Subject.SpokenReaction;
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
            case READ_MOMENT, READ_SELF_PORTRAIT -> subject instanceof OwnedThing thing && mayLook(viewer, thing);
            case READ_MEDIA ->
                subject instanceof OwnedThing thing && mayLook(viewer, thing)
                        || subject instanceof SharedThing shared && mayLook(viewer, shared)
                        || subject instanceof SpokenReaction spoken && mayHear(viewer, spoken);
            case ANSWER_MOMENT ->
                subject instanceof OwnedThing thing
                        && viewer.keepsPortfolio()
                        && mayLook(viewer, thing)
                        && (!thing.hidden() || thing.ownerId() == viewer.personId());
            case GIVE_ADVICE ->
                subject instanceof OwnedThing thing
                        && thing.ownerId() != viewer.personId()
                        && viewer.circle().teaches(thing.owner())
                        && mayLook(viewer, thing);
            case KEEP_DRAFT, READ_VOCABULARY -> subject instanceof OwnSpace;
            case CHANGE_MOMENT, DISCARD_MEDIA ->
                subject instanceof OwnedThing thing && thing.ownerId() == viewer.personId() && viewer.keepsPortfolio();
            case REACT_TO_MOMENT ->
                subject instanceof OwnedThing thing
                        && mayLook(viewer, thing)
                        && !thing.withdrawn()
                        && !thing.hidden()
                        && viewer.keepsPortfolio();
            case CHANGE_REACTION ->
                subject instanceof SomeReaction reaction
                        && reaction.writerId() == viewer.personId()
                        && viewer.keepsPortfolio();
            case REWORD_REACTION ->
                permits(viewer, Permission.CHANGE_REACTION, subject)
                        && subject instanceof SomeReaction reaction
                        && permits(viewer, Permission.REACT_TO_MOMENT, reaction.at());
            case HIDE -> mayHide(viewer, subject);
            case READ_PORTFOLIO ->
                subject instanceof SomePerson person
                        && !circles(viewer, person.personId(), person.circle()).isEmpty();
            case PLAN_TALK ->
                subject instanceof SomePerson person
                        && person.personId() != viewer.personId()
                        && viewer.keepsPortfolio()
                        && viewer.circle().sharesClassWith(person.circle());
            case JOIN_TALK ->
                subject instanceof SomeTalk talk
                        && talk.participants().contains(viewer.personId())
                        && viewer.keepsPortfolio();
            case READ_CLASS_TIMELINE ->
                subject instanceof SomeClass place && viewer.circle().classes().contains(place.classId());
            case READ_CLASS_LIST ->
                subject instanceof SomeClass place
                        && viewer.circle().teacherOf().contains(place.classId());
            case KEEP_NOTES -> subject instanceof OwnSpace && viewer.is(Role.TEACHER);
            case WRITE_NOTE -> viewer.is(Role.TEACHER) && mayWriteAbout(viewer, subject);
            case READ_NOTE -> subject instanceof PrivateNote note && mayRead(viewer, note);
            case CHANGE_NOTE ->
                subject instanceof PrivateNote note && note.authorId() == viewer.personId() && mayRead(viewer, note);
            case MANAGE_SCHOOL_CONTENT ->
                schoolOf(subject).filter(viewer.staffOf()::contains).isPresent();
            case READ_ACTIVITY ->
                subject instanceof SomeActivity activity
                        && (viewer.staffOf().contains(activity.schoolId())
                                || !Collections.disjoint(viewer.circle().classes(), activity.classIds()));
            case WORK_FOR_SCHOOL ->
                subject instanceof OwnSpace && !viewer.staffOf().isEmpty();
            case MANAGE_REGION_CONTENT ->
                subject instanceof SomeRegion region && viewer.adminOf().contains(region.regionId());
            case MANAGE_TERM ->
                subject instanceof SomeSchool && permits(viewer, Permission.MANAGE_SCHOOL_CONTENT, subject)
                        || permits(viewer, Permission.MANAGE_REGION_CONTENT, subject);
            case LOOK_AFTER_SCHOOLS ->
                subject instanceof OwnSpace
                        && !(viewer.adminOf().isEmpty() && viewer.trainerOf().isEmpty());
            case MANAGE_SCHOOLS ->
                subject instanceof SomeRegion region && viewer.adminOf().contains(region.regionId())
                        || subject instanceof SomeSchool school
                                && viewer.adminOf().contains(school.regionId());
            case WORK_WITH_SCHOOL -> subject instanceof SomeSchool school && mayWorkWith(viewer, school);
            case READ_AGREEMENT ->
                subject instanceof SomeSchool school && mayWorkWith(viewer, school)
                        || permits(viewer, Permission.ADMINISTER_SCHOOL, subject);
            case MANAGE_BILLING -> permits(viewer, Permission.MANAGE_SCHOOLS, subject);
            case READ_BILLING ->
                subject instanceof SomeSchool
                        && (permits(viewer, Permission.MANAGE_SCHOOLS, subject)
                                || permits(viewer, Permission.ADMINISTER_SCHOOL, subject));
            case ADMINISTER_SCHOOL ->
                subject instanceof OwnSpace && !viewer.schoolAdminOf().isEmpty()
                        || subject instanceof SomeSchool school
                                && viewer.schoolAdminOf().contains(school.schoolId());
            case MANAGE_INSTITUTE, SET_TARIFF -> permits(viewer, Permission.MANAGE_REGION_CONTENT, subject);
            case MANAGE_REGIONS, SEE_SYSTEM -> subject instanceof OwnSpace && viewer.is(Role.OPERATOR);
            case MANAGE_OWN_ACCOUNT -> false;
        };
    }

    private static boolean mayWorkWith(Viewer viewer, SomeSchool school) {
        return viewer.adminOf().contains(school.regionId())
                || viewer.trainerOf().contains(school.schoolId());
    }

    private static boolean mayWriteAbout(Viewer viewer, Subject subject) {
        return subject instanceof SomePerson person && viewer.circle().teaches(person.circle())
                || subject instanceof OwnedThing thing && mayLook(viewer, thing)
                || subject instanceof SomeActivity activity && permits(viewer, Permission.READ_ACTIVITY, activity);
    }

    /** Who left the school at which a note was written does not read it any more, be it their own. */
    private static boolean mayRead(Viewer viewer, PrivateNote note) {
        boolean own = note.authorId() == viewer.personId();
        boolean shared = note.sharedWith().contains(viewer.personId()) && !note.removed();
        return (own || shared)
                && viewer.is(Role.TEACHER)
                && viewer.circle().schools().contains(note.schoolId());
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
                && (!thing.hidden() || seesHidden(viewer, thing.ownerId(), thing.owner()))
                && circles(viewer, thing.ownerId(), thing.owner()).contains(thing.visibility());
    }

    private static boolean mayLook(Viewer viewer, SharedThing shared) {
        boolean tookPart = shared.participants().contains(viewer.personId()) && viewer.keepsPortfolio();
        return tookPart && !shared.thing().withdrawn() && !shared.thing().hidden() || mayLook(viewer, shared.thing());
    }

    /** Who spoke hears it always; others hear what they would read. */
    private static boolean mayHear(Viewer viewer, SpokenReaction spoken) {
        SomeReaction reaction = spoken.reaction();
        return reaction.writerId() == viewer.personId()
                || !spoken.withdrawn()
                        && mayLook(viewer, reaction.at())
                        && (!spoken.hidden() || mayHide(viewer, reaction));
    }

    private static boolean mayHide(Viewer viewer, Subject subject) {
        if (subject instanceof OwnedThing thing) {
            return mayLook(viewer, thing) && viewer.circle().teaches(thing.owner());
        }
        return subject instanceof SomeReaction reaction
                && reaction.writerId() != viewer.personId()
                && mayLook(viewer, reaction.at())
                && (viewer.circle().teaches(reaction.at().owner())
                        || viewer.circle().teaches(reaction.writer()));
    }

    /**
     * {@return whether this viewer still sees what a teacher hid of what a person made}
     *
     * @param viewer  who is looking
     * @param ownerId key of the person
     * @param owner   where the person belongs today
     */
    public static boolean seesHidden(Viewer viewer, long ownerId, Circle owner) {
        return viewer.personId() == ownerId || viewer.circle().teaches(owner);
    }

    /**
     * {@return whether this viewer still sees what a teacher hid on the timeline of a class}
     *
     * @param viewer  who is in the class
     * @param classId key of the class
     */
    public static boolean seesHiddenInClass(Viewer viewer, long classId) {
        return viewer.circle().teacherOf().contains(classId);
    }

    /**
     * {@return what this viewer sees of what a person made: things with one of these visibilities}
     *
     * @param viewer  who is looking
     * @param ownerId key of the person
     * @param owner   where the person belongs today
     */
    public static Set<Visibility> circles(Viewer viewer, long ownerId, Circle owner) {
        return circles(viewer.personId(), viewer.circle(), ownerId, owner);
    }

    /**
     * {@return what somebody sees of what a person made: things with one of these visibilities}
     *
     * @param viewerId key of who looks
     * @param viewer   where they belong today
     * @param ownerId  key of the person
     * @param owner    where the person belongs today
     */
    public static Set<Visibility> circles(long viewerId, Circle viewer, long ownerId, Circle owner) {
        if (viewerId == ownerId) {
            return EnumSet.allOf(Visibility.class);
        }
        if (viewer.teaches(owner)) {
            return EnumSet.of(Visibility.TEACHER, Visibility.CLASS, Visibility.SCHOOL);
        }
        if (viewer.sharesClassWith(owner)) {
            return EnumSet.of(Visibility.CLASS, Visibility.SCHOOL);
        }
        if (viewer.sharesSchoolWith(owner)) {
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
