package nl.cultureelzelfportret.web.learningquestion;

import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.web.core.Redirect;

/** A page about one step of a question: both are in its address. */
public abstract class StepAddress extends QuestionAddress {

    private static final long serialVersionUID = 1L;

    private int number = 1;

    /**
     * {@return the address of such a page}
     *
     * @param page of a step
     * @param at   place of the step, from 1
     */
    protected Redirect address(String page, int at) {
        return Redirect.to(page).with("question", getQuestion()).with("step", at);
    }

    /** {@return which step it is} */
    public Step getStep() {
        return Step.at(number);
    }

    /** {@return how many steps there are} */
    public int getLast() {
        return Step.values().length;
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
