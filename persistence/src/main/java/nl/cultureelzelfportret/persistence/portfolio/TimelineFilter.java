package nl.cultureelzelfportret.persistence.portfolio;

import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/**
 * Which moments of a timeline are wanted; null means: no matter.
 *
 * @param kind       of this kind only
 * @param competence with this tag only
 * @param schoolYear of this school year only
 */
public record TimelineFilter(MomentKind kind, Competence competence, SchoolYear schoolYear) {

    /** Every moment. */
    public static final TimelineFilter ALL = new TimelineFilter(null, null, null);

    /** {@return whether everything is wanted} */
    public boolean isAll() {
        return equals(ALL);
    }
}
