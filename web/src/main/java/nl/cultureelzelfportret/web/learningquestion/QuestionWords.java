package nl.cultureelzelfportret.web.learningquestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionFigure;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionState;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.web.core.Texts;

/** How the pages speak about a question: what a step asks, and how far it is. */
@Named
@RequestScoped
public class QuestionWords {

    @Inject
    private Texts texts;

    /**
     * {@return what a step asks}
     *
     * @param step which one
     * @param wish what the owner of the question wants to do
     */
    public String title(Step step, WishKind wish) {
        return texts.get("learningquestion.title." + step + (step == Step.WANT ? "." + wish : ""));
    }

    /**
     * {@return what helps to answer a step}
     *
     * @param step which one
     */
    public String hint(Step step) {
        return texts.get("learningquestion.hint." + step);
    }

    /**
     * {@return how far a question is, in a few words}
     *
     * @param figure of the question
     */
    public String status(QuestionFigure figure) {
        if (!figure.state().isGrowing()) {
            return texts.name(figure.state());
        }
        if (figure.asked()) {
            return texts.get("learningquestion.status.asked");
        }
        return figure.isComplete()
                ? texts.name(figure.state())
                : texts.of("learningquestion.status.step", figure.next().number());
    }

    /**
     * {@return how far a question is, with what its next step asks}
     *
     * @param figure of the question
     */
    public String card(QuestionFigure figure) {
        if (figure.asked() || figure.isComplete() || !figure.state().isGrowing()) {
            return status(figure);
        }
        String asks = figure.next() == Step.WANT
                ? texts.get("learningquestion.begin.title")
                : title(figure.next(), WishKind.LEARN);
        return texts.of("learningquestion.card.step", figure.next().number(), asks);
    }

    /**
     * {@return the colour of a status: {@code heed} where somebody waits, {@code good} where work is going on, else
     * {@code plain}}
     *
     * @param figure of the question
     */
    public String tone(QuestionFigure figure) {
        if (figure.asked()) {
            return "heed";
        }
        return figure.state() == QuestionState.WORKING || figure.state() == QuestionState.LOOKED_BACK
                ? "good"
                : "plain";
    }
}
