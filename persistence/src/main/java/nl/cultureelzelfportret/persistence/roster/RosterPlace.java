package nl.cultureelzelfportret.persistence.roster;

/**
 * A membership that begins, ends or stays when a roster is applied.
 *
 * @param personNumber line of the person
 * @param classNumber  line of the class in which they begin, or null
 * @param membershipId key of the membership that ends or stays, or null
 * @param change       what happens to it
 */
public record RosterPlace(int personNumber, Integer classNumber, Long membershipId, Change change) {

    /** What happens to a membership. */
    public enum Change {
        /** The file says that somebody is there; whatever comes of it. */
        WANT,
        /** It begins. */
        BEGIN,
        /** It ends. */
        END,
        /** It stays, and a roster keeps it from now on. */
        STAY
    }
}
