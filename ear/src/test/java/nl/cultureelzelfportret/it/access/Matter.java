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
    /** A moment of the owner that a teacher hid, whomever it was shared with. */
    HIDDEN,
    /** To react at a moment of the owner that was shared with the school. */
    REACT_IN_SCHOOL,
    /** To hide or show a moment of the owner, or what the classmate said at it. */
    HIDE,
    /** To take back what the classmate said at a moment of the owner. */
    REACTION,
    /** What was told to the owner. */
    NEWS,
    /** What cannot be done, whoever asks. */
    NOTHING,
    /** To revise, share, withdraw or restore a moment of the owner. */
    CHANGE,
    /** What the owner typed and did not finish. */
    DRAFT
}
