package nl.cultureelzelfportret.persistence.learningquestion;

/** What somebody wants: the four kinds of wish out of which a learning question grows. */
public enum WishKind {
    /** I want to learn. */
    LEARN,
    /** I want to find out. */
    FIND_OUT,
    /** I want to make. */
    MAKE,
    /** I want to experience. */
    EXPERIENCE
}
