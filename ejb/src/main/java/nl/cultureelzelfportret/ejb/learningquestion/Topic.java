package nl.cultureelzelfportret.ejb.learningquestion;

import java.util.List;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Discipline;

/**
 * What a question is about.
 *
 * @param competences the tags
 * @param discipline  what kind of art or heritage, or null
 */
public record Topic(List<Competence> competences, Discipline discipline) {}
