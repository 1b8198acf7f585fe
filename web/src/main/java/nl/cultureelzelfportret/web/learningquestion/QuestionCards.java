package nl.cultureelzelfportret.web.learningquestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionService;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionFigure;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.web.core.Me;

/** What the cards of questions show on a timeline: read for all cards of a page at once. */
@Named
@RequestScoped
public class QuestionCards {

    @Inject
    private LearningQuestionService questions;

    @Inject
    private Me me;

    private Map<UUID, QuestionFigure> figures = Map.of();

    /**
     * Reads how far the questions on a page are; a page without questions costs nothing.
     *
     * @param rows the moments on the page
     */
    public void load(List<MomentRow> rows) {
        List<UUID> ids = rows.stream()
                .filter(row -> row.kind() == MomentKind.LEARNING_QUESTION)
                .map(MomentRow::publicId)
                .toList();
        figures = ids.isEmpty() ? Map.of() : questions.figures(ids);
    }

    /**
     * {@return how far a question is, or null for another moment}
     *
     * @param row on the page
     */
    public QuestionFigure of(MomentRow row) {
        return figures.get(row.publicId());
    }

    /**
     * {@return whether the viewer can go on with a question}
     *
     * @param row on the page
     */
    public boolean isGoingOn(MomentRow row) {
        return of(row).state().isGrowing()
                && me.getPublicId().equals(row.ownerId().toString());
    }
}
