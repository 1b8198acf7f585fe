package nl.cultureelzelfportret.persistence.licence;

/** How full a licence is. */
public enum UsageLevel {
    /** There is room. */
    ROOM,
    /** Nine in ten accounts are in use: it is time to ask for more. */
    NEARLY,
    /** All accounts are in use, or more than that: everybody goes on, and the school is asked to ask. */
    FULL
}
