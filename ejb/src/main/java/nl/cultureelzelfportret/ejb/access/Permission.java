package nl.cultureelzelfportret.ejb.access;

/** What somebody may want to do. */
public enum Permission {
    /** Post, draft, and look at one's own timeline and bin. */
    KEEP_PORTFOLIO,
    /** Have kept what one types, and find it back. */
    KEEP_DRAFT,
    /** Read the words of one's own school and region. */
    READ_VOCABULARY,
    /** Look at a moment. */
    READ_MOMENT,
    /** Revise, share, withdraw or restore a moment. */
    CHANGE_MOMENT,
    /** Begin something of one's own in answer to a moment. */
    ANSWER_MOMENT,
    /** Advise a pupil of one's own class, in the margin of a learning question. */
    GIVE_ADVICE,
    /** Look at a self-portrait, and there at what one may see anyway. */
    READ_SELF_PORTRAIT,
    /** Give a compliment, tip or question at a moment, or an answer; pass it as read. */
    REACT_TO_MOMENT,
    /** Take back what one said at a moment, or say it after all. */
    CHANGE_REACTION,
    /** Say in other words what one said at a moment to which one may still react. */
    REWORD_REACTION,
    /** Hide something improper from others, with a reason, or let them see it again. */
    HIDE,
    /** Look at a photograph, video or sound. */
    READ_MEDIA,
    /** Throw away a file that hangs on nothing yet. */
    DISCARD_MEDIA,
    /** Look at somebody's timeline, as far as it is shared. */
    READ_PORTFOLIO,
    /** Plan a talk with somebody. */
    PLAN_TALK,
    /** Take part in a talk: prepare it, hold it and write about it. */
    JOIN_TALK,
    /** Look at the timeline of a class. */
    READ_CLASS_TIMELINE,
    /** See who is in a class. */
    READ_CLASS_LIST,
    /** Keep private notes, and find them. */
    KEEP_NOTES,
    /** Write a private note about a pupil, a moment or an activity. */
    WRITE_NOTE,
    /** Read a private note: as its author, or because its author shared it. */
    READ_NOTE,
    /** Rewrite, share, remove or restore a private note. */
    CHANGE_NOTE,
    /** Add to, change and hide what a school uses of its own: words, starters, criteria, activities. */
    MANAGE_SCHOOL_CONTENT,
    /** See an activity of a school. */
    READ_ACTIVITY,
    /** See the lists of what one's schools use of their own. */
    WORK_FOR_SCHOOL,
    /** See the list of the schools that one serves, as an institute or a trainer. */
    LOOK_AFTER_SCHOOLS,
    /** Add schools to a region, and appoint who begins there. */
    MANAGE_SCHOOLS,
    /** Bring a school from interest to active: its facts, intake, offers and plan. */
    WORK_WITH_SCHOOL,
    /** Read what a school and its institute agreed on. */
    READ_AGREEMENT,
    /** Change the words that a region starts its schools with. */
    MANAGE_REGION_CONTENT,
    /** Change, order and retire a word of a school or a region. */
    MANAGE_TERM,
    /** Agree on licences, issue invoices and take in payments, for the schools of a region. */
    MANAGE_BILLING,
    /** See the licence and the invoices of a school. */
    READ_BILLING,
    /** Run a school: keep its people, classes and rosters, see how many accounts are left, and ask for more. */
    ADMINISTER_SCHOOL,
    /** Make regions, and let their first admins in. */
    MANAGE_REGIONS,
    /** Change what an institute tells of itself, its face and its files. */
    MANAGE_INSTITUTE,
    /** See and set what a region charges. */
    SET_TARIFF,
    /** Change one's own password, language and colour. */
    MANAGE_OWN_ACCOUNT,
    /** See how the system is. */
    SEE_SYSTEM
}
