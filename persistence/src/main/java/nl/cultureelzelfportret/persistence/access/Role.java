package nl.cultureelzelfportret.persistence.access;

import java.util.Set;

/** What somebody comes here for. One person may have several roles. */
public enum Role {
    /** Leerling or student: own portfolio. */
    PUPIL,
    /** Leraar, docent: the same portfolio, and their classes. */
    TEACHER,
    /** Schoolbeheerder, ICC'er, cultuurcoördinator: the school's accounts and classes. */
    SCHOOL_ADMIN,
    /** Trainer, intermediair: the trajectories of the schools that are theirs. */
    TRAINER,
    /** Beheerder of a provincial culture institute: the schools of the region. */
    REGION_ADMIN,
    /** Hosting provider: the health of the system. Sees no content of pupils. */
    OPERATOR;

    /** The roles by which one belongs to a school. */
    public static final Set<Role> OF_A_SCHOOL = Set.of(PUPIL, TEACHER, SCHOOL_ADMIN);

    /** The roles of those who make what a school uses. */
    public static final Set<Role> STAFF_OF_A_SCHOOL = Set.of(TEACHER, SCHOOL_ADMIN);

    /** {@return whether this role has a portfolio of its own; a teacher's is the same as a pupil's} */
    public boolean keepsPortfolio() {
        return this == PUPIL || this == TEACHER;
    }
}
