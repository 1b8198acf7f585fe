package nl.cultureelzelfportret.cast.story;

/** What a vlog of the cast plays. */
public enum Recording {
    /** A drawn film of a few seconds. */
    VIDEO,
    /** A few synthesised notes. */
    SOUND
}
