package nl.cultureelzelfportret.persistence.roster;

/** How somebody stands to a school. */
public enum Belonging {
    /** They are here today: staff, a pupil in a class, or a pupil whose first class is still to come. */
    HERE,
    /** A pupil who was in a class, is in none now, and keeps account and portfolio: between two schools, or two classes. */
    ON_THE_WAY,
    /** They were here and are not any more. */
    GONE
}
