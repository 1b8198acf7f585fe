package nl.cultureelzelfportret.persistence.roster;

/** What applying a roster does with a class or a person. */
public enum Deed {
    /** It is new here. */
    ADD,
    /** It gets another name. */
    CHANGE,
    /** The person begins or ends in a class; perhaps their name changes too. */
    MOVE,
    /** The person is not of the school any more; the portfolio stays. */
    END,
    /** Nothing changes. */
    KEEP,
    /** The file names somebody who gets no account here. */
    IGNORE
}
