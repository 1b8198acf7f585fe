package nl.cultureelzelfportret.ejb.learningquestion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.ejb.portfolio.Labels;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.learningquestion.Advices;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionFigure;
import nl.cultureelzelfportret.persistence.learningquestion.StarterKind;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/** What the owner of a question does with it, from the first word to looking back. */
@Stateless
@Guarded
public class WordingService {

    @Inject
    private MomentRows rows;

    @Inject
    private QuestionReader reader;

    @Inject
    private StarterShelf shelf;

    @Inject
    private Advices advices;

    @Inject
    private Memberships memberships;

    @Inject
    private NewsDesk news;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Labels labels;

    @Inject
    private Clock clock;

    /**
     * {@return a step, with its margin and words that help}
     *
     * @param question one's own
     * @param step     which one
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public Answering step(@On(Moment.class) UUID question, Step step) {
        LearningQuestion found = reader.find(question);
        StarterShelf.Offer offer = shelf.at(step, found);
        List<StepView> steps = reader.steps(found, advices.on(question));
        return new Answering(
                found.getMoment().getText().getTitle(),
                found.getWish(),
                QuestionFigure.of(found, StepView.answered(steps)),
                steps.get(step.ordinal()),
                offer.of(StarterKind.OPENING),
                offer.of(StarterKind.EXAMPLE));
    }

    /**
     * Answers a step.
     *
     * @param question one's own
     * @param step     which one
     * @param words    as they were typed
     * @throws BusinessException if there are too many
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void answer(@On(Moment.class) UUID question, Step step, String words) {
        reader.find(question).answerStep(step, words, clock.instant());
    }

    /**
     * {@return what a question is about}
     *
     * @param question one's own
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public Topic topic(@On(Moment.class) UUID question) {
        MomentRow about = rows.of(List.of(reader.find(question).getMoment())).get(0);
        return new Topic(about.tags(), about.terms());
    }

    /**
     * Says what a question is about.
     *
     * @param question one's own
     * @param tags     competences, terms of the vocabulary, and words of one's own
     * @throws BusinessException if a word of one's own does not fit
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void tag(@On(Moment.class) UUID question, Tags tags) {
        tags.check();
        Moment about = reader.find(question).getMoment();
        about.tag(tags);
        labels.put(about, tags);
    }

    /**
     * Asks the teachers of one's classes to look along.
     *
     * @param question one's own
     * @throws BusinessException if there is nothing to look at, or no teacher who can
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void askAdvice(@On(Moment.class) UUID question) {
        LearningQuestion asked = reader.find(question);
        if (asked.getMoment().getVisibility() == Visibility.ONLY_ME) {
            throw new BusinessException("learningquestion.question.teacherCannotSee");
        }
        List<Person> teachers =
                memberships.teachersOf(currentViewer.require().circle().pupilOf(), LocalDate.now(clock));
        if (teachers.isEmpty()) {
            throw new BusinessException("learningquestion.question.noTeacher");
        }
        if (asked.askAdvice(clock.instant())) {
            teachers.stream().distinct().forEach(teacher -> news.tell(teacher, NewsKind.ADVICE_ASKED, question));
        }
    }

    /**
     * Goes to work on a question.
     *
     * @param question one's own
     * @throws BusinessException if nothing of it was answered yet
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void beginWork(@On(Moment.class) UUID question) {
        reader.find(question).beginWork(clock.instant());
    }

    /**
     * Looks back on a question.
     *
     * @param question one's own
     * @throws BusinessException if nothing of it was answered yet
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void lookBack(@On(Moment.class) UUID question) {
        reader.find(question).lookBack(clock.instant());
    }

    /**
     * Says that one read an advice.
     *
     * @param question one's own
     * @param advice   in its margin
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void thank(@On(Moment.class) UUID question, UUID advice) {
        advices.find(question, advice)
                .orElseThrow(() -> new NotFoundException("advice " + advice))
                .read(clock.instant());
    }
}
