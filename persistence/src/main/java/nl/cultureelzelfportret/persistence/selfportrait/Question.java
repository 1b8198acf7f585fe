package nl.cultureelzelfportret.persistence.selfportrait;

/** One of the four questions above every portfolio, in the order in which they are asked. */
public enum Question {
    /** Wat kan ik? */
    CAN_DO,
    /** Wie ben ik? */
    WHO,
    /** Hoe ben ik? */
    HOW,
    /** Wat betekent dat voor mij en de ander? */
    MEANING
}
