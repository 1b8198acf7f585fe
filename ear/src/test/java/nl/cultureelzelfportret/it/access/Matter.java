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
    /** The lists of what one's schools use of their own. */
    SCHOOL_WORK,
    /** An activity of the owner's class. */
    ACTIVITY,
    CLASS_TIMELINE,
    CLASS_LIST,
    /** What the owner's school uses of its own. */
    SCHOOL_CONTENT,
    /** The people, classes and rosters of the owner's school. */
    SCHOOL_PEOPLE,
    /** What the owner's region has of its own: words, institute, tariffs. */
    REGION_CONTENT,
    /** The regions of this installation, and who may work there. */
    REGIONS,
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
    /** To change and to take back what the classmate said at a moment of the owner. */
    REACTION,
    /** Licences, invoices and payments of the owner's region. */
    BILLING,
    /** To look after those of one's own region, whichever it is. */
    OWN_BILLING,
    /** The licence and an invoice of the owner's school. */
    READ_BILLING,
    /** To ask for more accounts for the owner's school. */
    RUN_SCHOOL,
    /** The licence and the invoices of the schools that one runs. */
    OWN_LICENCE,
    /** What the classmate spoke at a moment of the owner and took back. */
    SPOKEN_WITHDRAWN,
    /** What the classmate spoke at a moment for the class and a teacher hid. */
    SPOKEN_HIDDEN,
    /** What the pupil of the other class and the classmate recorded of their talk; kept by that pupil, and so on. */
    TALK_SOUND,
    TALK_SOUND_FOR_TEACHER,
    TALK_SOUND_WITHDRAWN,
    TALK_SOUND_HIDDEN,
    /** What was told to the owner. */
    NEWS,
    /** The list of the schools that one serves. */
    OWN_SCHOOLS,
    /** To add schools to the owner's region, and to appoint who begins at the owner's school. */
    MANAGE_SCHOOL,
    /** To bring the owner's school to work with the portfolio. */
    WORK_WITH_SCHOOL,
    /** What the schools that one administers agreed on. */
    OWN_AGREEMENTS,
    /** What the owner's school and its institute agreed on. */
    READ_AGREEMENT,
    /** What cannot be done, whoever asks. */
    NOTHING,
    /** To begin something of one's own in answer to a moment that the owner shared with the school. */
    SCHOOL_ANSWER,
    /** To advise the owner in the margin of a learning question that they share. */
    ADVISE,
    /** To advise the owner on a learning question that they keep to themselves or took back. */
    ADVISE_UNASKED,
    /** To revise, share, withdraw or restore a moment of the owner. */
    CHANGE,
    /** To plan a talk with the owner. */
    TALK_WITH_OWNER,
    /** A talk of the owner with the teacher of their class. */
    TALK,
    /** What the owner typed and did not finish. */
    DRAFT,
    /** All notes that one wrote oneself. */
    OWN_NOTES,
    /** To write a note about the owner, or about a moment that the owner shares with the teacher or the class. */
    NOTE_ABOUT_OWNER,
    /** To write a note about a moment that the owner shares with the school. */
    NOTE_ABOUT_SHARED,
    /** To write a note about a moment that no teacher sees. */
    NOTE_ABOUT_HIDDEN,
    /** To write a note about an activity of the owner's class. */
    NOTE_ABOUT_ACTIVITY,
    /** A note about the owner or about an activity, by the teacher for themselves; and to change any of the teacher's notes. */
    NOTE_ALONE,
    /** A note about the owner that the teacher shared with the colleague. */
    NOTE_SHARED
}
