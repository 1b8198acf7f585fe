package nl.cultureelzelfportret.persistence.vocabulary;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/**
 * A term as it is shown, in all its words: the reader decides which.
 *
 * @param publicId   of the term
 * @param kind       what it names
 * @param competence to which it belongs, or null
 * @param code       the same in all regions for a term of the start set, else null
 * @param words      how it is said
 */
public record TermRow(UUID publicId, TermKind kind, Competence competence, String code, Wording words)
        implements Serializable {

    /**
     * {@return a term as it is shown}
     *
     * @param term with its words
     */
    public static TermRow of(Term term) {
        return new TermRow(
                term.getPublicId(), term.getKind(), term.getCompetence(), term.getCode(), new Wording(term.getWords()));
    }

    /** {@return the name of its pictogram; terms that were added share one} */
    public String pictogram() {
        return code == null ? "tag" : code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
