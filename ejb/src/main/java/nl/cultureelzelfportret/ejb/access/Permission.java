package nl.cultureelzelfportret.ejb.access;

/** What somebody may want to do. */
public enum Permission {
    /** Post, draft, and look at one's own timeline and bin. */
    KEEP_PORTFOLIO,
    /** Look at a moment. */
    READ_MOMENT,
    /** Revise, share, withdraw or restore a moment. */
    CHANGE_MOMENT,
    /** Give a compliment, tip or question at a moment, or an answer; pass it as read. */
    REACT_TO_MOMENT,
    /** Take back what one said at a moment, or say it after all. */
    CHANGE_REACTION,
    /** Hide something improper from others, with a reason, or let them see it again. */
    HIDE,
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
    /** Change the words that a region starts its schools with. */
    MANAGE_REGION_CONTENT,
    /** Change one's own password, language and colour. */
    MANAGE_OWN_ACCOUNT,
    /** See how the system is. */
    SEE_SYSTEM
}
