package nl.cultureelzelfportret.persistence.roster;

import java.util.List;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * What is there at a school, for as far as a roster is compared with it.
 *
 * @param classes of the roster's school year
 * @param people  who belong to the school, or did and are known by a key
 */
public record Known(List<KnownClass> classes, List<KnownPerson> people) {

    /** Copies the lists. */
    public Known {
        classes = List.copyOf(classes);
        people = List.copyOf(people);
    }

    /**
     * A class that is there.
     *
     * @param id        its key here
     * @param keys      by which the school's administration knows it
     * @param name      as people call it
     * @param yearGroup 1–8 or 11–16
     */
    public record KnownClass(long id, List<String> keys, String name, int yearGroup) {}

    /**
     * Somebody who is there, as a pupil or as staff.
     *
     * @param id      their key here
     * @param kind    pupil or staff
     * @param keys    by which the school's administration knows them; empty for who came by hand
     * @param name    their name
     * @param eckHash keyed hash of their ECK iD, or null
     * @param belongs whether they have the role of their kind at the school
     * @param places  where they are, in that role
     */
    public record KnownPerson(
            long id,
            LineKind kind,
            List<String> keys,
            ListedName name,
            String eckHash,
            boolean belongs,
            List<KnownPlace> places) {}

    /**
     * A class in which somebody is.
     *
     * @param membershipId key of the membership
     * @param classId      key of the class
     * @param className    as people call it
     * @param byRoster     whether a roster put them there
     * @param keyed        whether a roster brought the class
     * @param schoolYear   of the class
     */
    public record KnownPlace(
            long membershipId,
            long classId,
            String className,
            boolean byRoster,
            boolean keyed,
            SchoolYear schoolYear) {}
}
