package nl.cultureelzelfportret.web.learningquestion;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.learningquestion.WordingService;
import nl.cultureelzelfportret.web.core.Redirect;

/** A page about one question, whose id is in its address. */
public abstract class QuestionAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the owner of the question does with it. */
    @Inject
    protected WordingService wording;

    private UUID question;

    /** {@return the question's own page} */
    protected Redirect questionPage() {
        return Redirect.to("/learningquestion/question").with("question", question);
    }

    /** {@return where one is after something was done: on the question's own page, unless a page says otherwise} */
    protected Redirect here() {
        return questionPage();
    }

    /**
     * Says that one read an advice.
     *
     * @param advice in a margin on this page
     * @return to this page
     */
    public String thank(UUID advice) {
        wording.thank(question, advice);
        return here().outcome();
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
