package nl.cultureelzelfportret.it.access;

/** What is behind a door. */
enum Matter {
    /** One's own password, language and colour. */
    ACCOUNT,
    /** One's own timeline, bin and drafts. */
    OWN_SPACE,
    SYSTEM,
    CLASS_TIMELINE,
    CLASS_LIST,
    /** What the owner's school uses of its own. */
    SCHOOL_CONTENT,
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
    /** To plan a talk with the owner. */
    TALK_WITH_OWNER,
    /** A talk of the owner with the teacher of their class. */
    TALK,
    /** What the owner typed and did not finish. */
    DRAFT
}
