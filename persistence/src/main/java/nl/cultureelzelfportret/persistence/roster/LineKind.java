package nl.cultureelzelfportret.persistence.roster;

import nl.cultureelzelfportret.persistence.access.Role;

/** What a line of a roster is about. */
public enum LineKind {
    /** A class. */
    CLASS,
    /** A pupil. */
    PUPIL,
    /** Somebody who works at the school. */
    STAFF;

    /** {@return the role that a person of this kind may get} */
    public Role role() {
        return this == STAFF ? Role.TEACHER : Role.PUPIL;
    }
}
