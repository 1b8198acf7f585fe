package nl.cultureelzelfportret.web.learningquestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionService;
import nl.cultureelzelfportret.ejb.portfolio.MomentLink;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.portfolio.KindPages;

/**
 * Where a question begins: from scratch, out of a moment of one's own, or in answer to somebody else's. Its id is in the
 * address, so that a second click begins nothing new.
 */
@Named
@RequestScoped
public class QuestionBeginBean {

    @Inject
    private LearningQuestionService questions;

    @Inject
    private KindPages kindPages;

    private UUID question;
    private UUID moment;
    private UUID mirror;
    private MomentLink source;
    private List<WishKind> wishes;

    /**
     * Shows the choice; a new question gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        wishes = questions.wishes();
        if (with() != null) {
            source = questions.source(with());
        }
        if (question == null) {
            Redirect.to("/learningquestion/begin")
                    .with("question", UUID.randomUUID())
                    .with("moment", moment)
                    .with("mirror", mirror)
                    .now();
        }
    }

    private UUID with() {
        return moment == null ? mirror : moment;
    }

    /**
     * Begins.
     *
     * @param wish what one wants to do
     * @return to the first step
     */
    public String begin(WishKind wish) {
        UUID begun = with() == null ? questions.begin(question, wish) : questions.beginWith(with(), question, wish);
        return Redirect.to("/learningquestion/step")
                .with("question", begun)
                .with("step", 1)
                .outcome();
    }

    /** {@return the wishes to choose from} */
    public List<WishKind> getWishes() {
        return wishes == null ? questions.wishes() : wishes;
    }

    /** {@return the moment with which it begins, or null} */
    public MomentLink getSource() {
        return source;
    }

    /** {@return the page from which one came} */
    public String getBack() {
        return source == null ? "/learningquestion/questions" : kindPages.read(source.kind(), source.publicId());
    }

    /** {@return id of the question} */
    public UUID getQuestion() {
        return question;
    }

    /** @param question from the address */
    public void setQuestion(UUID question) {
        this.question = question;
    }

    /** {@return id of the moment of one's own out of which it is born, or null} */
    public UUID getMoment() {
        return moment;
    }

    /** @param moment from the address */
    public void setMoment(UUID moment) {
        this.moment = moment;
    }

    /** {@return id of somebody else's moment that it answers, or null} */
    public UUID getMirror() {
        return mirror;
    }

    /** @param mirror from the address */
    public void setMirror(UUID mirror) {
        this.mirror = mirror;
    }
}
