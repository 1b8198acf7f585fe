package nl.cultureelzelfportret.ejb.learningquestion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.draft.OwnDrafts;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;
import nl.cultureelzelfportret.persistence.learningquestion.Advices;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/** What a teacher does with a pupil's question: look along, and advise in the margin of a step. */
@Stateless
@Guarded
public class AdviceService {

    /** The field of a draft in which the advice is typed. */
    public static final String ADVICE = "advice";

    @Inject
    private QuestionReader reader;

    @Inject
    private Advices advices;

    @Inject
    private Drafts drafts;

    @Inject
    private OwnDrafts own;

    @Inject
    private NewsDesk news;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return the form in which advice on a step is typed, as drafts know it}
     *
     * @param step which one
     */
    public static String form(Step step) {
        return "ADVICE_" + step;
    }

    /**
     * {@return a pupil's question as it stands now, and the advice that was begun at a step}
     *
     * @param question of a pupil of the viewer
     * @param step     which one
     */
    @Allowed(Permission.GIVE_ADVICE)
    public Advising look(@On(Moment.class) UUID question, Step step) {
        Optional<Draft> begun = drafts.typing(currentViewer.require().personId(), form(step), question);
        return new Advising(
                reader.readMargin(question),
                begun.map(Draft::getPublicId).orElse(null),
                begun.map(draft -> draft.getFields().get(ADVICE)).orElse(""),
                begun.map(Draft::getSavedAt).orElse(null));
    }

    /**
     * Gives the advice that stands in a draft; giving it again gives nothing new. The pupil hears of it.
     *
     * @param question of a pupil of the viewer
     * @param step     in whose margin it comes
     * @param draft    one's own draft of advice on this step
     * @throws NotFoundException if there is no such draft of one's own
     * @throws BusinessException if there are no words, or too many
     */
    @Allowed(Permission.GIVE_ADVICE)
    public void give(@On(Moment.class) UUID question, Step step, UUID draft) {
        Draft typed = own.lock(draft, form(step), question);
        if (!typed.isFinished()) {
            Instant now = clock.instant();
            LearningQuestion advised = reader.find(question);
            advices.add(new Advice(
                    advised, step, typed.getOwner(), typed.getFields().get(ADVICE), now));
            typed.finish(now);
            news.tell(advised.getMoment().getOwner(), NewsKind.ADVICE, question);
        }
    }
}
