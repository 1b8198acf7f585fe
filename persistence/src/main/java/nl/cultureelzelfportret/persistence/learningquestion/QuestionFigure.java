package nl.cultureelzelfportret.persistence.learningquestion;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How far a question is, for a card or a line in a list.
 *
 * @param question id of the question
 * @param state    where it is in its life
 * @param asked    whether its owner waits for advice
 * @param answered the steps that have an answer
 */
public record QuestionFigure(UUID question, QuestionState state, boolean asked, Set<Step> answered)
        implements Serializable {

    /** Copies the set. */
    public QuestionFigure {
        answered = Set.copyOf(answered);
    }

    /**
     * {@return how far a question is}
     *
     * @param question the question
     * @param answered the steps of it that have an answer
     */
    public static QuestionFigure of(LearningQuestion question, Set<Step> answered) {
        return new QuestionFigure(question.getPublicId(), question.getState(), question.getAskedAt() != null, answered);
    }

    /** {@return the first step without an answer, or the last one} */
    public Step next() {
        return Stream.of(Step.values())
                .filter(step -> !answered.contains(step))
                .findFirst()
                .orElse(Step.CONTENT);
    }

    /** {@return whether every step has an answer} */
    public boolean isComplete() {
        return answered.size() == Step.values().length;
    }

    /** {@return the five strips, each {@code done}, {@code now} or {@code open}} */
    public List<String> strips() {
        return Stream.of(Step.values()).map(this::strip).toList();
    }

    private String strip(Step step) {
        if (answered.contains(step)) {
            return "done";
        }
        return step == next() && state.isGrowing() ? "now" : "open";
    }
}
