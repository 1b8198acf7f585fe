package nl.cultureelzelfportret.persistence.learningquestion;

/** How a starter helps. */
public enum StarterKind {
    /** The first words of an answer; a button puts them there. */
    OPENING,
    /** A whole answer of somebody else, to look at. */
    EXAMPLE
}
