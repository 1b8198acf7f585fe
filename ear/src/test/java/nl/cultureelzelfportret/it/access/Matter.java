package nl.cultureelzelfportret.it.access;

/** What is behind a door. */
enum Matter {
    /** One's own password, language and colour. */
    ACCOUNT,
    /** One's own timeline, bin and drafts. */
    OWN_SPACE,
    SYSTEM,
    /** What one is typing and did not finish, anywhere. */
    TYPING,
    /** The lists of what one's schools use of their own. */
    SCHOOL_WORK,
    /** An activity of the owner's class. */
    ACTIVITY,
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
    /** What the owner typed and did not finish. */
    DRAFT
}
