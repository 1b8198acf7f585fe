package nl.cultureelzelfportret.ejb.learningquestion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.ejb.portfolio.MomentLink;
import nl.cultureelzelfportret.ejb.portfolio.Onlooker;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;
import nl.cultureelzelfportret.persistence.learningquestion.Advices;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestions;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;

/** Reads a question for whoever may read its moment: the margin is for its owner and who may advise. */
@Dependent
class QuestionReader {

    @Inject
    private MomentRows rows;

    @Inject
    private LearningQuestions questions;

    @Inject
    private Advices advices;

    @Inject
    private Circles circles;

    @Inject
    private Onlooker onlooker;

    @Inject
    private CurrentViewer currentViewer;

    LearningQuestion find(UUID question) {
        return questions.find(question).orElseThrow(() -> new NotFoundException("learning question " + question));
    }

    /** The viewer's own question, also when it lies in the bin. */
    Optional<LearningQuestion> own(UUID question) {
        long viewer = currentViewer.require().personId();
        return questions
                .find(question)
                .filter(found -> found.getMoment().getOwner().getId() == viewer);
    }

    /** With its life, its margin and all that hangs on it. */
    QuestionView read(UUID id) {
        LearningQuestion question = find(id);
        long owner = question.getMoment().getOwner().getId();
        return view(
                question,
                rows.of(questions.hangingOn(
                        question,
                        AccessPolicy.circles(currentViewer.require(), owner, circles.of(owner)),
                        AccessPolicy.seesHidden(currentViewer.require(), owner, circles.of(owner)))),
                onlooker.see(questions.answering(id)));
    }

    /** With its margin alone. */
    QuestionView readMargin(UUID id) {
        return view(find(id), List.of(), List.of());
    }

    private QuestionView view(LearningQuestion question, List<MomentRow> hanging, List<MomentRow> answers) {
        Moment moment = question.getMoment();
        boolean own = moment.getOwner().getId() == currentViewer.require().personId();
        boolean advisable = onlooker.may(Permission.GIVE_ADVICE, moment);
        List<Advice> margin = own || advisable ? advices.on(question.getPublicId()) : List.of();
        return QuestionView.of(
                question, own, advisable, steps(question, margin), hanging, mirror(question.getMirror()), answers);
    }

    /** The steps as they are shown, with this advice in their margins. */
    List<StepView> steps(LearningQuestion question, List<Advice> margin) {
        Map<Step, List<Picture>> pictures = questions.pictures(question.getPublicId());
        return question.getSteps().stream()
                .map(step -> StepView.of(step, pictures.getOrDefault(step.getStep(), List.of()), margin))
                .toList();
    }

    private MomentLink mirror(Moment mirror) {
        return mirror != null && onlooker.maySee(mirror) ? MomentLink.to(mirror) : null;
    }
}
