package nl.cultureelzelfportret.web.learningquestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.learningquestion.AdviceService;
import nl.cultureelzelfportret.ejb.learningquestion.Advising;
import nl.cultureelzelfportret.ejb.learningquestion.QuestionView;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;
import nl.cultureelzelfportret.web.core.Redirect;

/**
 * A pupil's question as it stands now, with a field in the margin of one step. The advice is kept in a draft, whose id
 * stands in the address.
 */
@Named
@ViewScoped
public class QuestionAdviseBean extends StepAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdviceService advice;

    @Inject
    private DraftService drafts;

    private UUID draft;
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
        Advising found = advice.look(getQuestion(), getStep());
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

    @Override
    protected Redirect here() {
        return address("/learningquestion/advise", getNumber());
    }

    /**
     * Gives the advice.
     *
     * @return to this step, for more
     */
    public String give() {
        drafts.save(draft, getForm(), getQuestion(), Map.of(AdviceService.ADVICE, text));
        advice.give(getQuestion(), getStep(), draft);
        return here().when("given", true).outcome();
    }

    /** {@return the form in which the advice is typed, as drafts know it} */
    public String getForm() {
        return AdviceService.form(getStep());
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
