package nl.cultureelzelfportret.ejb.access;

/** What somebody may want to do. */
public enum Permission {
    /** Post, draft, and look at one's own timeline and bin. */
    KEEP_PORTFOLIO,
    /** Look at a moment. */
    READ_MOMENT,
    /** Revise, share, withdraw or restore a moment. */
    CHANGE_MOMENT,
    /** Look at a photograph, video or sound. */
    READ_MEDIA,
    /** Throw away a file that hangs on nothing yet. */
    DISCARD_MEDIA,
    /** Look at somebody's timeline, as far as it is shared. */
    READ_PORTFOLIO,
    /** Look at the timeline of a class. */
    READ_CLASS_TIMELINE,
    /** See who is in a class. */
    READ_CLASS_LIST,
    /** Add to, change and hide what a school uses of its own: words, starters, criteria, activities. */
    MANAGE_SCHOOL_CONTENT,
    /** See an activity of a school. */
    READ_ACTIVITY,
    /** See the lists of what one's schools use of their own. */
    WORK_FOR_SCHOOL,
    /** Keep what one is typing, wherever one types. */
    KEEP_DRAFT,
    /** Change the words that a region starts its schools with. */
    MANAGE_REGION_CONTENT,
    /** Change one's own password, language and colour. */
    MANAGE_OWN_ACCOUNT,
    /** See how the system is. */
    SEE_SYSTEM
}
