package nl.cultureelzelfportret.web.learningquestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.learningquestion.Answering;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionStep;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.portfolio.EditBean;
import nl.cultureelzelfportret.web.portfolio.FilesBean;

/** One step of a question, for who asks it: a field, files, words that help, and the margin. */
@Named
@ViewScoped
public class QuestionStepBean extends StepAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditBean edit;

    @Inject
    private FilesBean files;

    private Answering answering;
    private String text;

    /** Reads the page. */
    public void load() {
        answering = wording.step(getQuestion(), getStep());
        text = answering.step().text();
        edit.lay(getQuestion(), answering.step().draft(), answering.step().editing());
    }

    /**
     * Keeps the answer and goes on.
     *
     * @return to the next step, or after the last one to the question
     */
    public String next() {
        return keepAndGo(getNumber() + 1);
    }

    /**
     * Keeps the answer and goes back.
     *
     * @return to the step before
     */
    public String previous() {
        return keepAndGo(getNumber() - 1);
    }

    /**
     * Keeps the answer and stops for now.
     *
     * @return to the question
     */
    public String stop() {
        return keepAndGo(0);
    }

    private String keepAndGo(int to) {
        wording.answer(getQuestion(), getStep(), text);
        if (!files.getCaptions().isEmpty()) {
            edit.keep();
        }
        return (to < 1 || to > getLast() ? questionPage() : page(to)).outcome();
    }

    private Redirect page(int to) {
        return address("/learningquestion/step", to);
    }

    @Override
    protected Redirect here() {
        return page(getNumber());
    }

    /** {@return as many characters fit} */
    public int getLength() {
        return QuestionStep.LENGTH;
    }

    /** {@return the step with its margin and words that help} */
    public Answering getAnswering() {
        return answering;
    }

    /** {@return the answer in words} */
    public String getText() {
        return text;
    }

    /** @param text the answer in words */
    public void setText(String text) {
        this.text = text;
    }
}
