package nl.cultureelzelfportret.ejb.roster;

import java.util.Objects;

/**
 * A class in a roster: a stamgroep or a mixed one.
 *
 * @param line      of the file
 * @param key       by which the school's administration knows it
 * @param name      as people call it
 * @param yearGroup 1–8 or 11–16; 0 where the roster does not say
 */
public record ListedClass(int line, String key, String name, int yearGroup) {

    /** A class with a year that is not known. */
    public static final int NO_YEAR = 0;

    /** Checks what cannot be missing. */
    public ListedClass {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
    }

    /**
     * {@return the same class in another year}
     *
     * @param year 1–8 or 11–16
     */
    public ListedClass inYear(int year) {
        return new ListedClass(line, key, name, year);
    }
}
