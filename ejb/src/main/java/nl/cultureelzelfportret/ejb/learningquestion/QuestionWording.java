package nl.cultureelzelfportret.ejb.learningquestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.draft.DraftKept;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestions;
import nl.cultureelzelfportret.persistence.learningquestion.Step;

/** Lets a question grow while its owner types: what the draft keeps stands in the question in the same transaction. */
@ApplicationScoped
class QuestionWording {

    /** The form in which answers are typed; its fields have the names of steps. */
    static final String FORM = "LEARNING_QUESTION";

    @Inject
    private LearningQuestions questions;

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    void grow(@Observes DraftKept kept) {
        if (FORM.equals(kept.form())) {
            long viewer = currentViewer.require().personId();
            LearningQuestion question = Optional.ofNullable(kept.subject())
                    .flatMap(questions::find)
                    .filter(found -> found.getMoment().getOwner().getId() == viewer)
                    .orElseThrow(() -> new NotFoundException("learning question " + kept.subject()));
            Stream.of(Step.values())
                    .filter(step -> kept.typed().containsKey(step.name()))
                    .forEach(step -> question.answerStep(step, kept.typed().get(step.name()), clock.instant()));
            drafts.lock(viewer, kept.draft()).ifPresent(Draft::handOver);
        }
    }
}
