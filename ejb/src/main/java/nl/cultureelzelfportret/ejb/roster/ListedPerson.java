package nl.cultureelzelfportret.ejb.roster;

import java.util.Set;
import nl.cultureelzelfportret.persistence.roster.LineKind;
import nl.cultureelzelfportret.persistence.roster.ListedName;
import nl.cultureelzelfportret.persistence.roster.Standing;

/**
 * Somebody in a roster.
 *
 * @param line      of the file
 * @param kind      pupil or staff
 * @param key       by which the school's administration knows them
 * @param name      their name
 * @param eckHash   keyed hash of their ECK iD, or null; the ECK iD itself never leaves a reader
 * @param yearGroup of a pupil: 1–8 or 11–16; 0 where the roster does not say
 * @param classes   keys of their classes
 * @param standing  what they are here
 */
public record ListedPerson(
        int line,
        LineKind kind,
        String key,
        ListedName name,
        String eckHash,
        int yearGroup,
        Set<String> classes,
        Standing standing) {

    /** Copies the keys. */
    public ListedPerson {
        classes = Set.copyOf(classes);
    }
}
