package nl.cultureelzelfportret.ejb.learningquestion;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.portfolio.Editing;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionStep;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;

/**
 * A step as it is shown, with its margin.
 *
 * @param step     which one
 * @param draft    id of the draft in which its answer is made
 * @param text     the answer as it was typed; may be empty
 * @param pictures the answer in sounds and pictures, in their order; may be empty
 * @param savedAt  when the words were last kept, or null
 * @param advice   in its margin, oldest first; empty for who may not read it
 */
public record StepView(
        Step step, UUID draft, String text, List<Picture> pictures, Instant savedAt, List<AdviceRow> advice)
        implements Serializable {

    static StepView of(QuestionStep step, List<Picture> pictures, List<Advice> advice) {
        return new StepView(
                step.getStep(),
                step.getPublicId(),
                step.getText(),
                pictures,
                step.getSavedAt(),
                advice.stream()
                        .filter(each -> each.getStep() == step.getStep())
                        .map(AdviceRow::of)
                        .toList());
    }

    /** {@return whether something was answered} */
    public boolean answered() {
        return !text.isEmpty() || !pictures.isEmpty();
    }

    static Set<Step> answered(Collection<StepView> steps) {
        return steps.stream().filter(StepView::answered).map(StepView::step).collect(Collectors.toSet());
    }

    /** {@return the sounds and pictures, to be changed} */
    public Editing editing() {
        return Editing.ofFiles(MomentKind.LEARNING_QUESTION, pictures, savedAt);
    }

    /** {@return the words in paragraphs} */
    public List<String> paragraphs() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
