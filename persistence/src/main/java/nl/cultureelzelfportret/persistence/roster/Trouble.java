package nl.cultureelzelfportret.persistence.roster;

import java.util.Objects;

/**
 * Something that is amiss in a roster.
 *
 * @param line    of the file, or 0 for the file as a whole
 * @param kind    what is amiss
 * @param subject with whom or what: a name, a key, a code; never a forbidden field's value
 */
public record Trouble(int line, TroubleKind kind, String subject) {

    private static final int LONGEST_SUBJECT = 200;

    /** Shortens what is too long to show. */
    public Trouble {
        Objects.requireNonNull(kind);
        subject = subject == null ? "" : subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    }
}
