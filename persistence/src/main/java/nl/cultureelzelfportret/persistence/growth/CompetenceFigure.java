package nl.cultureelzelfportret.persistence.growth;

import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/**
 * How often somebody shared something about a competence.
 *
 * @param ownerId    key of the person
 * @param competence one of the three
 * @param moments    how many moments carry it
 */
public record CompetenceFigure(long ownerId, Competence competence, long moments) {}
