package nl.cultureelzelfportret.it.learningquestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionService;
import nl.cultureelzelfportret.ejb.learningquestion.QuestionView;
import nl.cultureelzelfportret.ejb.learningquestion.WordingService;
import nl.cultureelzelfportret.ejb.portfolio.MomentLink;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.TieService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionRow;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionState;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.news.NewsItem;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import org.junit.jupiter.api.Test;

/** A question is born, grows while it is typed, and is found with all that hangs on it. */
class LearningQuestionServiceIT extends SchoolDayIT {

    @Inject
    private LearningQuestionService questions;

    @Inject
    private WordingService wording;

    @Inject
    private DraftService drafts;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private TieService ties;

    private final Instant now = Clock.systemUTC().instant();

    @Test
    void beginsOnceHoweverOftenOneClicks() {
        UUID id = UUID.randomUUID();

        questions.begin(id, WishKind.MAKE);
        questions.begin(id, WishKind.MAKE);

        assertEquals(List.of(id), own());
        assertEquals(Visibility.TEACHER, questions.read(id).moment().visibility());
    }

    @Test
    void doesNotTakeTheIdOfSomethingElse() {
        UUID blog = onTheDesk(desk -> desk.moment(classmate, "Van mij", Visibility.CLASS, now))
                .getPublicId();

        assertThrows(NotFoundException.class, () -> questions.begin(blog, WishKind.MAKE));
    }

    @Test
    void isForItsOwnerAloneWhenATeacherAsks() {
        stage.enter(teacher);
        UUID question = questions.begin(UUID.randomUUID(), WishKind.LEARN);

        assertEquals(Visibility.ONLY_ME, questions.read(question).moment().visibility());
    }

    @Test
    void growsInFrontOfTheTeacherWhileThePupilTypes() {
        UUID question = questions.begin(UUID.randomUUID(), WishKind.FIND_OUT);
        UUID draft = wording.step(question, Step.WANT).step().draft();

        type(draft, question, "Hoe teken je ");
        type(draft, question, "Hoe teken je geluid?");

        stage.enter(teacher);
        assertEquals(
                "Hoe teken je geluid?", questions.read(question).step(Step.WANT).text());
        assertEquals("Hoe teken je geluid?", questions.read(question).moment().title());
        stage.enter(classmate);
        assertThrows(NotFoundException.class, () -> questions.read(question));
    }

    @Test
    void leavesNoCopyOfTheWordsInTheDraft() {
        UUID question = questions.begin(UUID.randomUUID(), WishKind.FIND_OUT);
        UUID draft = wording.step(question, Step.WANT).step().draft();

        type(draft, question, "Hoe teken je geluid?");

        assertEquals(Map.of(), drafts.find(draft).orElseThrow().fields());
    }

    @Test
    void cannotBeTypedByAnybodyElse() {
        UUID question = questions.begin(UUID.randomUUID(), WishKind.FIND_OUT);
        stage.enter(teacher);

        assertThrows(NotFoundException.class, () -> type(UUID.randomUUID(), question, "Van mij"));
    }

    private void type(UUID draft, UUID question, String words) {
        drafts.save(draft, "LEARNING_QUESTION", question, Map.of(Step.WANT.name(), words));
    }

    @Test
    void cannotBeEditedOrPostedAsAnyOtherMoment() {
        UUID question = questions.begin(UUID.randomUUID(), WishKind.FIND_OUT);
        UUID draft = UUID.randomUUID();
        drafts.save(draft, "LEARNING_QUESTION_", null, Map.of("title", "Zonder vraag"));
        UUID change = UUID.randomUUID();
        drafts.save(change, "BLOG", question, Map.of("title", "Anders"));

        assertThrows(RuntimeException.class, () -> portfolio.post(draft, Visibility.ONLY_ME));
        assertThrows(NotFoundException.class, () -> portfolio.revise(question, change, 1));
    }

    @Test
    void hangsOnTheMomentOutOfWhichItWasBorn() {
        UUID blog = onTheDesk(desk -> desk.moment(pupil, "De storm", Visibility.ONLY_ME, now))
                .getPublicId();

        UUID question = questions.beginWith(blog, UUID.randomUUID(), WishKind.MAKE);

        assertEquals(List.of(blog), hanging(questions.read(question)));
        stage.enter(teacher);
        assertEquals(List.of(), hanging(questions.read(question)));
    }

    @Test
    void answersTheQuestionThatTheTeacherShowed() {
        UUID shown = onTheDesk(desk -> desk.question(teacher, "Mijn vraag", Visibility.CLASS, now))
                .getPublicId();
        assertEquals("Mijn vraag", questions.source(shown).heading());

        UUID question = questions.beginWith(shown, UUID.randomUUID(), WishKind.MAKE);

        QuestionView view = questions.read(question);
        assertEquals("Mijn vraag", view.mirror().heading());
        assertEquals(MomentKind.LEARNING_QUESTION, view.mirror().kind());
        assertEquals(List.of(), view.hanging());
        assertEquals(List.of(NewsKind.MIRROR_ANSWERED), news(teacher));
        stage.enter(teacher);
        assertEquals(List.of(question), answers(shown));
        stage.enter(classmate);
        assertEquals(List.of(), answers(shown));
    }

    private List<UUID> answers(UUID shown) {
        return questions.read(shown).answers().stream().map(MomentRow::publicId).toList();
    }

    @Test
    void gathersWhatIsMadeForIt() {
        UUID question = questions.begin(UUID.randomUUID(), WishKind.MAKE);
        UUID draft = UUID.randomUUID();
        drafts.save(draft, "BLOG", null, Map.of("title", "Eerste schets", "for", "question:" + question));

        portfolio.post(draft, Visibility.TEACHER);

        assertEquals(List.of(draft), hanging(questions.read(question)));
        portfolio.withdraw(draft);
        assertEquals(List.of(), hanging(questions.read(question)));
    }

    @Test
    void isFoundFromWhatHangsOnItByWhoMayReadTheQuestion() {
        UUID question = asked("Hoe teken je geluid?");
        UUID draft = UUID.randomUUID();
        drafts.save(draft, "BLOG", null, Map.of("title", "Eerste schets", "for", "question:" + question));
        portfolio.post(draft, Visibility.CLASS);

        List<MomentLink> own = ties.of(draft).holding();
        assertEquals(question, own.get(0).publicId());
        assertEquals("Hoe teken je geluid?", own.get(0).heading());
        stage.enter(teacher);
        assertEquals(1, ties.of(draft).holding().size());
        stage.enter(classmate);
        assertEquals(List.of(), ties.of(draft).holding());
    }

    private static List<UUID> hanging(QuestionView view) {
        return view.hanging().stream().map(MomentRow::publicId).toList();
    }

    @Test
    void asksTheTeacherOnce() {
        UUID question = asked("Hoe teken je geluid?");

        wording.askAdvice(question);
        wording.askAdvice(question);

        assertEquals(List.of(NewsKind.ADVICE_ASKED), news(teacher));
        stage.enter(teacher);
        assertEquals(
                List.of(question),
                questions.ofClass(schoolClass.getPublicId()).rows().stream()
                        .filter(row -> row.figure().asked())
                        .map(QuestionRow::publicId)
                        .toList());
    }

    @Test
    void showsTheClassFirstWhoWaits() {
        UUID quiet = asked("Nog even niet.");
        UUID waiting = asked("Help je mee?");
        wording.askAdvice(waiting);
        stage.enter(teacher);

        assertEquals(
                List.of(waiting, quiet),
                questions.ofClass(schoolClass.getPublicId()).rows().stream()
                        .map(QuestionRow::publicId)
                        .toList());
    }

    @Test
    void isWorkedOnAndLookedBackOn() {
        UUID question = asked("Hoe teken je geluid?");

        wording.beginWork(question);
        assertEquals(1, questions.open().size());
        wording.lookBack(question);

        assertEquals(
                QuestionState.LOOKED_BACK, questions.read(question).figure().state());
        assertTrue(questions.open().isEmpty());
        assertFalse(own().isEmpty());
    }

    @Test
    void offersWordsOfTheEditionThatFitItsTags() {
        UUID question = questions.begin(UUID.randomUUID(), WishKind.FIND_OUT);

        List<String> openings = wording.step(question, Step.WANT).openings();

        assertTrue(openings.contains("Ik vraag me af waarom…"), openings::toString);
        assertFalse(openings.contains("Ik wil iets maken dat…"), openings::toString);
        assertNull(questions.read(question).mirror());
    }

    private UUID asked(String words) {
        UUID question = questions.begin(UUID.randomUUID(), WishKind.FIND_OUT);
        wording.answer(question, Step.WANT, words);
        return question;
    }

    private List<UUID> own() {
        return questions.own().stream().map(QuestionRow::publicId).toList();
    }

    private List<NewsKind> news(Person recipient) {
        return scribe.write(entityManager -> entityManager
                .createQuery("select n from NewsItem n where n.recipient.id = ?1 order by n.id", NewsItem.class)
                .setParameter(1, recipient.getId())
                .getResultStream()
                .map(NewsItem::getKind)
                .toList());
    }
}
