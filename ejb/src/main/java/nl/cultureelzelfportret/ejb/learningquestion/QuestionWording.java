package nl.cultureelzelfportret.ejb.learningquestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.draft.DraftKept;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionStep;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.portfolio.Attachment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;

/**
 * Lets a question grow while its owner answers: words and files that the draft keeps stand in the question in the same
 * transaction.
 */
@ApplicationScoped
class QuestionWording {

    /** The form in which answers are typed; its fields have the names of steps. */
    static final String FORM = "LEARNING_QUESTION";

    @Inject
    private QuestionReader reader;

    @Inject
    private Drafts drafts;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    void grow(@Observes DraftKept kept) {
        if (FORM.equals(kept.form())) {
            LearningQuestion question = Optional.ofNullable(kept.subject())
                    .flatMap(reader::own)
                    .orElseThrow(() -> new NotFoundException("learning question " + kept.subject()));
            Stream.of(Step.values())
                    .filter(step -> kept.typed().containsKey(step.name()))
                    .forEach(step -> question.answerStep(step, kept.typed().get(step.name()), clock.instant()));
            Draft draft = drafts.lock(currentViewer.require().personId(), kept.draft())
                    .orElseThrow();
            if (MomentContent.isOfFiles(kept.typed())) {
                question.madeIn(kept.draft()).ifPresent(step -> show(question, step, draft, kept.typed()));
            }
            draft.handOver();
        }
    }

    private void show(LearningQuestion question, QuestionStep step, Draft draft, Map<String, String> typed) {
        MomentContent before = new MomentContent();
        step.getAttachments().stream().map(Attachment::caption).forEach(before.getCaptions()::add);
        MomentContent after = before.amended(typed);
        List<MediaFile> brought = mediaFiles.broughtFor(draft.getId());
        brought.forEach(file -> after.append(file.getPublicId()));
        question.answerStep(step.getStep(), after.getCaptions(), brought);
        brought.forEach(MediaFile::keep);
    }
}
