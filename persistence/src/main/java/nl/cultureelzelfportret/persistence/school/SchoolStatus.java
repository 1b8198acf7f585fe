package nl.cultureelzelfportret.persistence.school;

/** How far a school is, from the first interest on (DOMAIN: interesse, intake, offerte, overeenkomst, implementatie, actief). */
public enum SchoolStatus {
    /** The school is curious. */
    INTEREST,
    /** A trainer talks with the school about what it wants. */
    INTAKE,
    /** An offer was sent. */
    OFFERED,
    /** The school accepted, and the agreements are signed. */
    AGREED,
    /** The trainer brings it into the school. */
    IMPLEMENTING,
    /** Pupils and teachers work with it. */
    ACTIVE,
    /** The school stopped. */
    ENDED
}
