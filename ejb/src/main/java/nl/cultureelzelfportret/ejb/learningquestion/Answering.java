package nl.cultureelzelfportret.ejb.learningquestion;

import java.io.Serializable;
import java.util.List;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionFigure;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;

/**
 * One step on its owner's table.
 *
 * @param heading  the question in its own words; may be empty
 * @param wish     what its owner wants to do
 * @param figure   how far the question is
 * @param step     the step, with the advice in its margin
 * @param openings words with which the answer can begin
 * @param examples answers of others
 */
public record Answering(
        String heading,
        WishKind wish,
        QuestionFigure figure,
        StepView step,
        List<String> openings,
        List<String> examples)
        implements Serializable {}
