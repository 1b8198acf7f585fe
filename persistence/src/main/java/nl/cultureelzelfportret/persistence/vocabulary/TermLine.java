package nl.cultureelzelfportret.persistence.vocabulary;

import java.io.Serializable;

/**
 * A term in the vocabulary of a school or region.
 *
 * @param term     the term
 * @param ofSchool whether a school added it for itself
 * @param retired  whether it is offered no more
 * @param hidden   whether the school does not use it
 */
public record TermLine(TermRow term, boolean ofSchool, boolean retired, boolean hidden) implements Serializable {

    /** {@return whether one can choose it} */
    public boolean isOffered() {
        return !retired && !hidden;
    }
}
