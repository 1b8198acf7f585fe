package nl.cultureelzelfportret.persistence.roster;

/** How a roster is written. */
public enum RosterFormat {
    /** EDEXML 2.1, the exchange format of Dutch pupil administrations. */
    EDEXML,
    /** OneRoster 1.1 or 1.2: a zip of CSV files. */
    ONEROSTER,
    /** The plain table of our own template. */
    CSV
}
