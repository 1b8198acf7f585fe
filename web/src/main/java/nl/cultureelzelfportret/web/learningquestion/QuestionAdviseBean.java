package nl.cultureelzelfportret.web.learningquestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.learningquestion.AdviceService;
import nl.cultureelzelfportret.ejb.learningquestion.Advising;
import nl.cultureelzelfportret.ejb.learningquestion.QuestionView;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.web.core.Redirect;

/**
 * A pupil's question as it stands now, with a field in the margin of one step. The advice is kept in a draft, whose id
 * stands in the address.
 */
@Named
@ViewScoped
public class QuestionAdviseBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdviceService advice;

    @Inject
    private DraftService drafts;

    private UUID question;
    private UUID draft;
    private int number = 1;
    private boolean given;
    private QuestionView view;
    private String text;
    private Instant savedAt;

    /**
     * Reads the page; advice that is new gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        Advising found = advice.look(question, getStep());
        if (draft == null) {
            UUID begun = found.draft() == null ? UUID.randomUUID() : found.draft();
            here().with("draft", begun).when("given", given).now();
            return;
        }
        view = found.question();
        boolean same = draft.equals(found.draft());
        text = same ? found.typed() : "";
        savedAt = same ? found.savedAt() : null;
    }

    private Redirect here() {
        return Redirect.to("/learningquestion/advise")
                .with("question", question)
                .with("step", number);
    }

    /**
     * Gives the advice.
     *
     * @return to this step, for more
     */
    public String give() {
        drafts.save(draft, getForm(), question, Map.of(AdviceService.ADVICE, text));
        advice.give(question, getStep(), draft);
        return here().when("given", true).outcome();
    }

    /** {@return the form in which the advice is typed, as drafts know it} */
    public String getForm() {
        return AdviceService.form(getStep());
    }

    /** {@return which step it is} */
    public Step getStep() {
        return Step.at(number);
    }

    /** {@return as many characters fit} */
    public int getLength() {
        return Advice.LENGTH;
    }

    /** {@return the question} */
    public QuestionView getView() {
        return view;
    }

    /** {@return when the advice was last kept, or null} */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** {@return the advice} */
    public String getText() {
        return text;
    }

    /** @param text the advice */
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

    /** {@return id of the draft} */
    public UUID getDraft() {
        return draft;
    }

    /** @param draft from the address */
    public void setDraft(UUID draft) {
        this.draft = draft;
    }

    /** {@return whether advice was given just now} */
    public boolean isGiven() {
        return given;
    }

    /** @param given from the address */
    public void setGiven(boolean given) {
        this.given = given;
    }
}
