package nl.cultureelzelfportret.ejb.learningquestion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Open;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.ejb.portfolio.MomentLink;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestions;
import nl.cultureelzelfportret.persistence.learningquestion.OpenQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionFigure;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionRow;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolClasses;

/** Learning questions as a whole: they begin, and are read by those who may. */
@Stateless
@Guarded
public class LearningQuestionService {

    @Inject
    private LearningQuestions questions;

    @Inject
    private QuestionBirth birth;

    @Inject
    private QuestionReader reader;

    @Inject
    private Moments moments;

    @Inject
    private People people;

    @Inject
    private SchoolClasses schoolClasses;

    @Inject
    private NewsDesk news;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /** {@return what a question can begin with} */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public List<WishKind> wishes() {
        return List.of(WishKind.values());
    }

    /**
     * Begins a question from scratch; beginning it twice begins one.
     *
     * @param question its id, chosen by the browser
     * @param wish     what the viewer wants to do
     * @return its id
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public UUID begin(UUID question, WishKind wish) {
        return birth.begin(question, viewer(), wish, null, null);
    }

    /**
     * Begins a question with a moment: out of one's own, or in answer to what somebody shared, who hears of it.
     *
     * @param moment   one's own, or one that was shared with the viewer
     * @param question its id, chosen by the browser
     * @param wish     what the viewer wants to do
     * @return its id
     */
    @Allowed(Permission.ANSWER_MOMENT)
    public UUID beginWith(@On(Moment.class) UUID moment, UUID question, WishKind wish) {
        Moment source = moments.find(moment).orElseThrow();
        Person viewer = viewer();
        if (source.getOwner().equals(viewer)) {
            return birth.begin(question, viewer, wish, null, source);
        }
        boolean isNew = moments.find(question).isEmpty();
        UUID begun = birth.begin(question, viewer, wish, null, null, source);
        if (isNew) {
            news.tell(source.getOwner(), NewsKind.MIRROR_ANSWERED, begun);
        }
        return begun;
    }

    private Person viewer() {
        return people.find(currentViewer.require().publicId()).orElseThrow();
    }

    /**
     * {@return what a question could begin with}
     *
     * @param moment one's own, or one that was shared with the viewer
     */
    @Allowed(Permission.ANSWER_MOMENT)
    public MomentLink source(@On(Moment.class) UUID moment) {
        return MomentLink.to(moments.find(moment).orElseThrow());
    }

    /**
     * {@return a question with its life and all that hangs on it}
     *
     * @param question one's own, or one that was shared with the viewer
     */
    @Allowed(Permission.READ_MOMENT)
    public QuestionView read(@On(Moment.class) UUID question) {
        return reader.read(question);
    }

    /** {@return what the viewer asks, newest first} */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public List<QuestionRow> own() {
        return questions.of(currentViewer.require().personId());
    }

    /** {@return what the viewer asks and did not look back on yet, to choose from, newest first} */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public List<OpenQuestion> open() {
        return questions.open(currentViewer.require().personId());
    }

    /**
     * {@return what the pupils of a class ask, as far as they share it; first those who wait for advice}
     *
     * @param schoolClass that the viewer teaches
     */
    @Allowed(Permission.READ_CLASS_LIST)
    public ClassQuestions ofClass(@On(SchoolClass.class) UUID schoolClass) {
        SchoolClass place = schoolClasses.find(schoolClass).orElseThrow();
        return ClassQuestions.of(place, questions.ofClass(place.getId(), LocalDate.now(clock)));
    }

    /**
     * {@return how far questions are, by id, for cards on a timeline}
     *
     * @param ids of moments that the viewer sees; those that are no questions are passed over
     */
    @Open("it tells of what a timeline shows already, which was asked of the policy")
    public Map<UUID, QuestionFigure> figures(Collection<UUID> ids) {
        return questions.figures(ids);
    }
}
