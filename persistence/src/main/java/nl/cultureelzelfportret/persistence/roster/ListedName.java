package nl.cultureelzelfportret.persistence.roster;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as a roster writes it. Of a class only the first part is filled.
 *
 * @param given  by which people call them
 * @param prefix such as <em>van den</em>, or null
 * @param family family name; may be empty
 */
public record ListedName(String given, String prefix, String family) {

    private static final int LONGEST_GIVEN = 100;
    private static final int LONGEST_PREFIX = 30;
    private static final int LONGEST_FAMILY = 150;

    /** Tidies the spaces. */
    public ListedName {
        given = tidy(given);
        prefix = tidy(prefix).isEmpty() ? null : tidy(prefix);
        family = tidy(family);
    }

    private static String tidy(String words) {
        return words == null ? "" : words.strip().replaceAll("\\s+", " ");
    }

    /** {@return the whole name} */
    public String full() {
        return (given + (prefix == null ? " " : " " + prefix + " ") + family).strip();
    }

    /** {@return whether it fits in where names are kept} */
    public boolean fits() {
        return given.length() <= LONGEST_GIVEN
                && (prefix == null || prefix.length() <= LONGEST_PREFIX)
                && family.length() <= LONGEST_FAMILY;
    }

    /** {@return the name in plain lower-case letters, in which two spellings of it are alike} */
    public String plain() {
        return plain(full());
    }

    /**
     * {@return words in plain lower-case letters}
     *
     * @param words of a name
     */
    public static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
