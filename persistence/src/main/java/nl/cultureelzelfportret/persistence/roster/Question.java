package nl.cultureelzelfportret.persistence.roster;

/** What only a person can decide about a line. */
public enum Question {
    /** Is this the same person as somebody of this name who is here already? */
    SAME_PERSON,
    /** Does this person, about whose role the file says nothing, teach the classes behind their name? */
    TEACHES
}
