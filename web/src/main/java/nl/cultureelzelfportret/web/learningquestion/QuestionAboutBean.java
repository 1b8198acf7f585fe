package nl.cultureelzelfportret.web.learningquestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.learningquestion.Topic;
import nl.cultureelzelfportret.ejb.learningquestion.WordingService;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.vocabulary.TagChoice;

/** What a question is about. */
@Named
@ViewScoped
public class QuestionAboutBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WordingService wording;

    @Inject
    private TagChoice tagChoice;

    private UUID question;

    /** Reads the page. */
    public void load() {
        Topic topic = wording.topic(question);
        tagChoice.show(topic.tags(), topic.terms());
    }

    /**
     * Keeps what was chosen.
     *
     * @return to the question
     */
    public String save() {
        wording.tag(question, tagChoice.onScreen());
        return Redirect.to("/learningquestion/question")
                .with("question", question)
                .outcome();
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
