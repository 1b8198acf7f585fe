package nl.cultureelzelfportret.ejb.learningquestion;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.cultureelzelfportret.ejb.portfolio.MomentLink;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.Milestone;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionFigure;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;

/**
 * A question's own page.
 *
 * @param moment     whose it is, what it is called, and who may look
 * @param own        whether the viewer asks it
 * @param advisable  whether the viewer may advise
 * @param wish       what its owner wants to do
 * @param askedAt    since when its owner waits for advice, or null
 * @param figure     how far it is
 * @param life       when each state was reached
 * @param steps      the five steps in their order
 * @param hanging    what hangs on it, oldest first
 * @param mirror     what it answers, or null
 * @param answers    questions of others with which they answer it, the newest first
 */
public record QuestionView(
        QuestionHead moment,
        boolean own,
        boolean advisable,
        WishKind wish,
        Instant askedAt,
        QuestionFigure figure,
        List<Milestone> life,
        List<StepView> steps,
        List<MomentRow> hanging,
        MomentLink mirror,
        List<MomentRow> answers)
        implements Serializable {

    static QuestionView of(
            LearningQuestion question,
            boolean own,
            boolean advisable,
            List<StepView> steps,
            List<MomentRow> hanging,
            MomentLink mirror,
            List<MomentRow> answers) {
        return new QuestionView(
                QuestionHead.of(question.getMoment()),
                own,
                advisable,
                question.getWish(),
                question.getAskedAt(),
                QuestionFigure.of(question, StepView.answered(steps)),
                question.getLife(),
                steps,
                hanging,
                mirror,
                answers);
    }

    /**
     * {@return a step as it is shown}
     *
     * @param step which one
     */
    public StepView step(Step step) {
        return steps.get(step.ordinal());
    }
}
