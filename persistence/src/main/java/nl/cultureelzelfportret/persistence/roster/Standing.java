package nl.cultureelzelfportret.persistence.roster;

/** What somebody in a roster is at the school. */
public enum Standing {
    /** A pupil, or somebody whose role says that they teach. */
    BELONGS,
    /** Works there, says the file, but not as what: a person has to decide. */
    UNKNOWN,
    /** Has a role that gives no rights here, such as a parent's. */
    NO_RIGHTS,
    /** Has left. */
    LEFT
}
