package nl.cultureelzelfportret.ejb.learningquestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.Invitation;
import nl.cultureelzelfportret.ejb.portfolio.Occasion;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestions;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionMoment;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/** A moment can be made for a question of one's own; it hangs on the question from then on. */
@ApplicationScoped
public class QuestionOccasion implements Occasion {

    @Inject
    private LearningQuestions questions;

    @Inject
    private QuestionReader reader;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "question";
    }

    @Override
    public Optional<Invitation> find(UUID id) {
        return own(id).map(LearningQuestion::getMoment)
                .map(moment -> new Invitation(
                        moment.getText().heading(),
                        new MomentContent(
                                new MomentText(), new Visit(), Tags.about(moment.getCompetences()), List.of())));
    }

    @Override
    public void tie(UUID id, Moment moment) {
        own(id).ifPresent(question -> questions.add(new QuestionMoment(question, moment, clock.instant())));
    }

    @Override
    public List<Moment> holding(UUID moment) {
        return questions.holding(moment);
    }

    private Optional<LearningQuestion> own(UUID id) {
        return reader.own(id).filter(question -> !question.getMoment().isWithdrawn());
    }
}
