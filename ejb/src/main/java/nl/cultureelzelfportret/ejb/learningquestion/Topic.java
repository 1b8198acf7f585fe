package nl.cultureelzelfportret.ejb.learningquestion;

import java.util.List;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;
import nl.cultureelzelfportret.persistence.vocabulary.TermRow;

/**
 * What a question is about.
 *
 * @param tags  as they were chosen
 * @param terms of the vocabulary that are among them, also those that are offered no more
 */
public record Topic(Tags tags, List<TermRow> terms) {}
