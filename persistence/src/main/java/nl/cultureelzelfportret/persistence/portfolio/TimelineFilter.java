package nl.cultureelzelfportret.persistence.portfolio;

import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/**
 * Which moments are wanted; null means: no matter.
 *
 * @param kind       of this kind only
 * @param competence with this tag only
 * @param terms      ids of terms of the vocabulary, all of which are on it
 * @param ownTag     with this word of its owner's own only
 * @param schoolYear of this school year only
 */
public record TimelineFilter(
        MomentKind kind, Competence competence, List<UUID> terms, String ownTag, SchoolYear schoolYear) {

    /** Every moment. */
    public static final TimelineFilter ALL = new TimelineFilter(null, null, null);

    /** Copies the list. */
    public TimelineFilter {
        terms = List.copyOf(terms);
    }

    /**
     * @param kind       of this kind only
     * @param competence with this tag only
     * @param schoolYear of this school year only
     */
    public TimelineFilter(MomentKind kind, Competence competence, SchoolYear schoolYear) {
        this(kind, competence, List.of(), null, schoolYear);
    }

    /** {@return whether everything is wanted} */
    public boolean isAll() {
        return equals(ALL);
    }
}
