package nl.cultureelzelfportret.web.learningquestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.learningquestion.Answering;
import nl.cultureelzelfportret.ejb.learningquestion.WordingService;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionStep;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.web.core.Redirect;

/** One step of a question, for who asks it: a field, words that help, and the margin. */
@Named
@ViewScoped
public class QuestionStepBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WordingService wording;

    private UUID question;
    private int number = 1;
    private Answering answering;
    private String text;

    /** Reads the page. */
    public void load() {
        answering = wording.step(question, getStep());
        text = answering.step().text();
    }

    /**
     * Keeps the answer and goes on.
     *
     * @return to the next step, or after the last one to the question
     */
    public String next() {
        return keepAndGo(number + 1);
    }

    /**
     * Keeps the answer and goes back.
     *
     * @return to the step before
     */
    public String previous() {
        return keepAndGo(number - 1);
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
        wording.answer(question, getStep(), text);
        return to < 1 || to > getLast()
                ? Redirect.to("/learningquestion/question")
                        .with("question", question)
                        .outcome()
                : page(to);
    }

    private String page(int step) {
        return Redirect.to("/learningquestion/step")
                .with("question", question)
                .with("step", step)
                .outcome();
    }

    /**
     * Says that one read an advice.
     *
     * @param advice in the margin of this step
     * @return to this page
     */
    public String thank(UUID advice) {
        wording.thank(question, advice);
        return page(number);
    }

    /** {@return which step it is} */
    public Step getStep() {
        return Step.at(number);
    }

    /** {@return how many steps there are} */
    public int getLast() {
        return Step.values().length;
    }

    /** {@return as many characters fit} */
    public int getLength() {
        return QuestionStep.LENGTH;
    }

    /** {@return the step with its margin and words that help} */
    public Answering getAnswering() {
        return answering;
    }

    /** {@return the answer} */
    public String getText() {
        return text;
    }

    /** @param text the answer */
    public void setText(String text) {
        this.text = text;
    }

    /** {@return id of the question} */
    public UUID getQuestion() {
        return question;
    }

    /** @param question from the address */
    public void setQuestion(UUID question) {
        this.question = question;
    }

    /** {@return place of the step, from 1} */
    public int getNumber() {
        return number;
    }

    /** {@return place of the step as it stands in the address} */
    public String getPlace() {
        return Integer.toString(number);
    }

    /** @param place from the address; the nearest step for a place that is none */
    public void setPlace(String place) {
        number = Step.at(place.matches("[1-9]") ? Integer.parseInt(place) : 1).number();
    }
}
