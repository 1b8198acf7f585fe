package nl.cultureelzelfportret.web.learningquestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionService;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionRow;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionState;

/** One's own questions, by where they are in their life. */
@Named
@RequestScoped
public class QuestionsBean {

    @Inject
    private LearningQuestionService questions;

    private List<Stage> stages;

    /**
     * The questions at one place of their life.
     *
     * @param state where they are
     * @param rows  newest first
     */
    public record Stage(QuestionState state, List<QuestionRow> rows) {}

    /** Reads the page. */
    public void load() {
        Map<QuestionState, List<QuestionRow>> byState = questions.own().stream()
                .collect(Collectors.groupingBy(QuestionsBean::shelf, TreeMap::new, Collectors.toList()));
        stages = byState.entrySet().stream()
                .map(stage -> new Stage(stage.getKey(), stage.getValue()))
                .toList();
    }

    /** Questions that still get their words lie together, with advice or without. */
    private static QuestionState shelf(QuestionRow row) {
        QuestionState state = row.figure().state();
        return state.isGrowing() ? QuestionState.IN_WORDING : state;
    }

    /** {@return the places of life at which there are questions} */
    public List<Stage> getStages() {
        return stages;
    }
}
