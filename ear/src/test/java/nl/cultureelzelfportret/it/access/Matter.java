package nl.cultureelzelfportret.it.access;

/** What is behind a door. */
enum Matter {
    /** One's own password, language and colour. */
    ACCOUNT,
    /** What one types oneself, and the words of one's own school and region. */
    OWN_DESK,
    /** One's own timeline and bin. */
    OWN_SPACE,
    SYSTEM,
    CLASS_TIMELINE,
    CLASS_LIST,
    /** What the owner's school uses of its own. */
    SCHOOL_CONTENT,
    /** The words with which the owner's region starts its schools. */
    REGION_CONTENT,
    /** The owner's timeline, as far as it is shared. */
    PERSON,
    /** A moment of the owner that was shared with nobody, and so on. */
    ONLY_ME,
    TEACHER,
    CLASS,
    SCHOOL,
    /** A moment that the owner took back, whomever it was shared with. */
    WITHDRAWN,
    /** To revise, share, withdraw or restore a moment of the owner. */
    CHANGE,
    /** What the owner typed and did not finish. */
    DRAFT
}
