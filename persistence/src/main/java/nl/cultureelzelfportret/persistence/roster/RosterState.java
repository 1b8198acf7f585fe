package nl.cultureelzelfportret.persistence.roster;

/** How far a roster is. */
public enum RosterState {
    /** Somebody may look, decide and apply it. */
    READY,
    /** It is being applied. */
    APPLYING,
    /** It was applied as a whole. */
    APPLIED,
    /** It was put away, and changed nothing. */
    DISCARDED
}
