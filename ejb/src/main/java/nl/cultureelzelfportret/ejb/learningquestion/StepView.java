package nl.cultureelzelfportret.ejb.learningquestion;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionStep;
import nl.cultureelzelfportret.persistence.learningquestion.Step;

/**
 * A step as it is shown, with its margin.
 *
 * @param step    which one
 * @param draft   id of the draft in which its answer is typed
 * @param text    the answer as it was typed; may be empty
 * @param savedAt when it was last kept, or null
 * @param advice  in its margin, oldest first; empty for who may not read it
 */
public record StepView(Step step, UUID draft, String text, Instant savedAt, List<AdviceRow> advice)
        implements Serializable {

    static StepView of(QuestionStep step, List<Advice> advice) {
        return new StepView(
                step.getStep(),
                step.getPublicId(),
                step.getText(),
                step.getSavedAt(),
                advice.stream()
                        .filter(each -> each.getStep() == step.getStep())
                        .map(AdviceRow::of)
                        .toList());
    }

    /** {@return the answer in paragraphs} */
    public List<String> paragraphs() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
