package nl.cultureelzelfportret.web.learningquestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionService;
import nl.cultureelzelfportret.ejb.learningquestion.QuestionView;
import nl.cultureelzelfportret.ejb.learningquestion.WordingService;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.web.vocabulary.TagChoice;

/** What a question is about. */
@Named
@ViewScoped
public class QuestionAboutBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LearningQuestionService questions;

    @Inject
    private WordingService wording;

    @Inject
    private TagChoice tagChoice;

    private UUID question;

    /** Reads the page. */
    public void load() {
        QuestionView view = questions.read(question);
        if (!view.own()) {
            throw new NotFoundException("learning question of one's own " + question);
        }
        tagChoice.show(view.moment().tags(), view.moment().terms());
    }

    /**
     * Keeps what was chosen.
     *
     * @return to the question
     */
    public String save() {
        wording.tag(question, tagChoice.onScreen());
        return "/learningquestion/question?faces-redirect=true&question=" + question;
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
