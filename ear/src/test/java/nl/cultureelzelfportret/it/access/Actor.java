package nl.cultureelzelfportret.it.access;

/** Who comes to a door. {@link Neighbourhood} gives each of them a place. */
enum Actor {
    /** The pupil whose things they are. */
    OWNER,
    CLASSMATE,
    /** A pupil of another class of the same school. */
    OTHER_CLASS,
    /** A pupil of another school in the same region. */
    OTHER_SCHOOL,
    OTHER_REGION,
    /** Was in the class until yesterday, and is at another school now. */
    FORMER_CLASSMATE,
    /** Teaches the owner's class. */
    TEACHER,
    /** Teaches another class of the same school. */
    COLLEAGUE,
    /** Taught the owner's class until yesterday, and teaches another one of the same school. */
    FORMER_TEACHER,
    TEACHER_ELSEWHERE,
    SCHOOL_ADMIN,
    SCHOOL_ADMIN_ELSEWHERE,
    /** Trains the teachers of the owner's school. */
    TRAINER,
    /** Of the owner's region. */
    REGION_ADMIN,
    REGION_ADMIN_ELSEWHERE,
    OPERATOR,
    /** A classmate whose password was handed out and not changed yet. */
    NEWCOMER,
    /** Was a classmate until yesterday, and has no role any more. */
    LEFT,
    /** Has not signed in. */
    ANONYMOUS
}
