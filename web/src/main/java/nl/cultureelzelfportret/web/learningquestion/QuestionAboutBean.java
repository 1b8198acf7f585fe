package nl.cultureelzelfportret.web.learningquestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.learningquestion.Topic;
import nl.cultureelzelfportret.web.vocabulary.TagChoice;

/** What a question is about. */
@Named
@ViewScoped
public class QuestionAboutBean extends QuestionAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private TagChoice tagChoice;

    /** Reads the page. */
    public void load() {
        Topic topic = wording.topic(getQuestion());
        tagChoice.show(topic.tags(), topic.terms());
    }

    /**
     * Keeps what was chosen.
     *
     * @return to the question
     */
    public String save() {
        wording.tag(getQuestion(), tagChoice.onScreen());
        return here().outcome();
    }
}
