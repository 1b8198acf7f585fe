package nl.cultureelzelfportret.persistence.note;

/** What kind of thing a note is about. */
public enum NoteAbout {
    /** A pupil. */
    PERSON,
    /** A moment of somebody. */
    MOMENT,
    /** A culture activity of the school. */
    ACTIVITY
}
