package nl.cultureelzelfportret.persistence.roster;

/** What may be amiss with a roster that could be read. */
public enum TroubleKind {
    /** A class without a key. */
    CLASS_WITHOUT_KEY(true),
    /** A person without a key. */
    PERSON_WITHOUT_KEY(true),
    /** A key that stands there twice. */
    DOUBLE_KEY(true),
    /** Two classes of one name. */
    DOUBLE_CLASS_NAME(true),
    /** A class without a name. */
    CLASS_WITHOUT_NAME(true),
    /** A class with a year that does not exist. */
    UNKNOWN_YEAR(true),
    /** A person in a class that is not in the file. */
    UNKNOWN_CLASS(true),
    /** A person without any name. */
    PERSON_WITHOUT_NAME(true),
    /** A name that is too long to keep. */
    NAME_TOO_LONG(true),
    /** The file is of another school. */
    OTHER_SCHOOL(true),
    /** The file is of a school year that is over, or too far ahead. */
    OTHER_SCHOOL_YEAR(true),
    /** Something that is no school year. */
    NO_SCHOOL_YEAR(true),
    /** There is no pupil in it. */
    NO_PUPILS(true),
    /** A line says neither pupil nor teacher. */
    UNKNOWN_KIND(true),
    /** A date that is none. */
    NO_DATE(true),
    /** A line with more or fewer values than the table has columns. */
    LINE_SHIFTED(true),
    /** A pupil who is in no class. */
    PUPIL_WITHOUT_CLASS(false),
    /** Somebody who stands there under two keys, and is one person here. */
    TWICE_LISTED(false),
    /** A role that gives no rights here. */
    ROLE_WITHOUT_RIGHTS(false),
    /** A role that is not in the standard. */
    UNKNOWN_ROLE(false),
    /** Letters that came out wrong. */
    ODD_LETTERS(false),
    /** The file was read as older spreadsheets write it. */
    OLD_ENCODING(false),
    /** Something changed here between looking and applying. */
    CHANGED_MEANWHILE(false),
    /** Applying went wrong; nothing changed. */
    NOT_APPLIED(false),
    /** Fields that are not kept were skipped. */
    FORBIDDEN_SKIPPED(false);

    private final boolean fatal;

    TroubleKind(boolean fatal) {
        this.fatal = fatal;
    }

    /** {@return whether the roster cannot be applied like this} */
    public boolean isFatal() {
        return fatal;
    }
}
