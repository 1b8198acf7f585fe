package nl.cultureelzelfportret.ejb.vocabulary;

import java.util.UUID;
import nl.cultureelzelfportret.persistence.vocabulary.Term;
import nl.cultureelzelfportret.persistence.vocabulary.TermRow;

/**
 * A term on the table of those who change it.
 *
 * @param term    the term
 * @param region  id of its region
 * @param school  id of the school that added it, or null
 * @param version from which the change begins
 */
public record TermEditing(TermRow term, UUID region, UUID school, long version) {

    static TermEditing of(Term term) {
        return new TermEditing(
                TermRow.of(term),
                term.getRegion().getPublicId(),
                term.getSchool() == null ? null : term.getSchool().getPublicId(),
                term.getVersion());
    }
}
