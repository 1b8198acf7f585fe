package nl.cultureelzelfportret.ejb.access;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a person belongs today. Who may see what of whom follows from where two circles meet, and from nothing else.
 *
 * @param pupilOf   keys of the classes in which the person is a pupil
 * @param teacherOf keys of the classes that the person teaches
 * @param schools   keys of the schools to which the person belongs
 */
public record Circle(Set<Long> pupilOf, Set<Long> teacherOf, Set<Long> schools) {

    /** Belongs nowhere. */
    public static final Circle NOWHERE = new Circle(Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public Circle {
        pupilOf = Set.copyOf(pupilOf);
        teacherOf = Set.copyOf(teacherOf);
        schools = Set.copyOf(schools);
    }

    /** {@return the keys of all classes of the person} */
    public Set<Long> classes() {
        return Stream.concat(pupilOf.stream(), teacherOf.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * {@return whether this person teaches the other}
     *
     * @param other perhaps a pupil of this one
     */
    public boolean teaches(Circle other) {
        return !Collections.disjoint(teacherOf, other.pupilOf);
    }

    /**
     * {@return whether both are in one class}
     *
     * @param other perhaps a classmate, a teacher or a pupil of this one
     */
    public boolean sharesClassWith(Circle other) {
        return !Collections.disjoint(classes(), other.classes());
    }

    /**
     * {@return whether both belong to one school}
     *
     * @param other perhaps of the same school
     */
    public boolean sharesSchoolWith(Circle other) {
        return !Collections.disjoint(schools, other.schools);
    }
}
