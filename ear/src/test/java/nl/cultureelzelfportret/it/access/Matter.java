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
    /** To begin something of one's own in answer to a moment that the owner shared with the school. */
    SCHOOL_ANSWER,
    /** To advise the owner in the margin of a learning question that they share. */
    ADVISE,
    /** To advise the owner on a learning question that they keep to themselves or took back. */
    ADVISE_UNASKED,
    /** To revise, share, withdraw or restore a moment of the owner. */
    CHANGE,
    /** What the owner typed and did not finish. */
    DRAFT
}
