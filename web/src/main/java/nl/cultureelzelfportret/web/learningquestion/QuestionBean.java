package nl.cultureelzelfportret.web.learningquestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionService;
import nl.cultureelzelfportret.ejb.learningquestion.QuestionView;
import nl.cultureelzelfportret.ejb.learningquestion.WordingService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionState;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Texts;

/** A question's own page: its life, its answers with their margin, and all that hangs on it. */
@Named
@ViewScoped
public class QuestionBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LearningQuestionService questions;

    @Inject
    private WordingService wording;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private Texts texts;

    private UUID question;
    private QuestionView view;

    /** Reads the page. */
    public void load() {
        view = questions.read(question);
    }

    /**
     * Asks the teacher to look along.
     *
     * @return to this page
     */
    public String askAdvice() {
        wording.askAdvice(question);
        return here();
    }

    /**
     * Goes to work on it.
     *
     * @return to this page
     */
    public String beginWork() {
        wording.beginWork(question);
        return here();
    }

    /**
     * Looks back on it.
     *
     * @return to this page
     */
    public String lookBack() {
        wording.lookBack(question);
        return here();
    }

    /**
     * Says that one read an advice.
     *
     * @param advice in a margin
     * @return to this page
     */
    public String thank(UUID advice) {
        wording.thank(question, advice);
        return here();
    }

    /**
     * Takes the question out of the bin.
     *
     * @return to this page
     */
    public String restore() {
        portfolio.restore(question);
        return here();
    }

    private String here() {
        return Redirect.to("/learningquestion/question")
                .with("question", question)
                .outcome();
    }

    /**
     * Takes the question back.
     *
     * @return to one's timeline, where it can be undone
     */
    public String withdraw() {
        portfolio.withdraw(question);
        return Redirect.to("/portfolio/timeline").with("withdrawn", question).outcome();
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

    /** {@return id of the question} */
    public UUID getQuestion() {
        return question;
    }

    /** @param question from the address */
    public void setQuestion(UUID question) {
        this.question = question;
    }
}
