package nl.cultureelzelfportret.persistence.vocabulary;

import java.util.List;

/** What a term of the vocabulary names. */
public enum TermKind {
    /** One of the three competences: its words can be changed, and no more. */
    COMPETENCE,
    /** What one sees somebody do who works on a competence: a focus and a shared word, never a tick on a list. */
    INDICATOR,
    /** Where the pupil stands in it: as maker, as participant, as audience. */
    DOMAIN,
    /** What kind of art or heritage it is. */
    DISCIPLINE;

    /** {@return the kinds of which a region and a school add their own} */
    public static List<TermKind> open() {
        return List.of(INDICATOR, DOMAIN, DISCIPLINE);
    }

    /** {@return whether each term of this kind belongs to a competence} */
    public boolean isOfCompetence() {
        return this == COMPETENCE || this == INDICATOR;
    }
}
