package nl.cultureelzelfportret.web.learningquestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionService;
import nl.cultureelzelfportret.ejb.learningquestion.QuestionView;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionState;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Texts;

/** A question's own page: its life, its answers with their margin, and all that hangs on it. */
@Named
@ViewScoped
public class QuestionBean extends QuestionAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private LearningQuestionService questions;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private Texts texts;

    private QuestionView view;

    /** Reads the page. */
    public void load() {
        view = questions.read(getQuestion());
    }

    /**
     * Asks the teacher to look along.
     *
     * @return to this page
     */
    public String askAdvice() {
        wording.askAdvice(getQuestion());
        return here().outcome();
    }

    /**
     * Goes to work on it.
     *
     * @return to this page
     */
    public String beginWork() {
        wording.beginWork(getQuestion());
        return here().outcome();
    }

    /**
     * Looks back on it.
     *
     * @return to this page
     */
    public String lookBack() {
        wording.lookBack(getQuestion());
        return here().outcome();
    }

    /**
     * Takes the question out of the bin.
     *
     * @return to this page
     */
    public String restore() {
        portfolio.restore(getQuestion());
        return here().outcome();
    }

    /**
     * Takes the question back.
     *
     * @return to one's timeline, where it can be undone
     */
    public String withdraw() {
        portfolio.withdraw(getQuestion());
        return Redirect.to("/portfolio/timeline")
                .with("withdrawn", getQuestion())
                .outcome();
    }

    /** {@return the question in its own words, or that it is one} */
    public String getTitle() {
        return view.moment().heading().isEmpty()
                ? texts.name(MomentKind.LEARNING_QUESTION)
                : view.moment().heading();
    }

    /** {@return the page from which one came: one's own questions, or the timeline of who asks} */
    public String getBack() {
        return view.own()
                ? "/learningquestion/questions"
                : "/portfolio/person?person=" + view.moment().ownerId();
    }

    /** {@return whether its owner can go on with it: it is not in the bin} */
    public boolean isChangeable() {
        return view.own() && view.moment().withdrawnAt() == null;
    }

    /** {@return whether its owner can ask for advice} */
    public boolean isAskable() {
        return isChangeable() && view.askedAt() == null && view.figure().state() != QuestionState.LOOKED_BACK;
    }

    /** {@return the question} */
    public QuestionView getView() {
        return view;
    }
}
