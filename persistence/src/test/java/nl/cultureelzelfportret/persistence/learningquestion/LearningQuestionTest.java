package nl.cultureelzelfportret.persistence.learningquestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import nl.cultureelzelfportret.persistence.portfolio.Attachment;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import org.junit.jupiter.api.Test;

class LearningQuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(3));

    private final Person noor = new Person("Noor", null, "Bakker", Language.NL);
    private final Person anna = new Person("Anna", "de", "Boer", Language.NL);
    private final LearningQuestion question =
            new LearningQuestion(moment(noor, MomentKind.LEARNING_QUESTION), WishKind.MAKE, null);

    @Test
    void hasTheIdOfItsMomentAndTheTagsOfItsWish() {
        assertEquals(question.getMoment().getPublicId(), question.getPublicId());
        assertEquals(
                List.of(Competence.INVESTIGATE, Competence.CREATE),
                question.getMoment().getCompetences());
    }

    @Test
    void changesItsWishWithoutLosingWords() {
        question.answerStep(Step.WANT, "Hoe teken je geluid?", NOW);

        question.wishFor(WishKind.FIND_OUT);

        assertEquals(WishKind.FIND_OUT, question.getWish());
        assertEquals("Hoe teken je geluid?", question.getMoment().getText().getTitle());
        assertEquals(List.of(Competence.INVESTIGATE), question.getMoment().getCompetences());
    }

    @Test
    void isCalledAfterTheFirstLineOfWhatIsWantedAndTellsAllAnswersInTheirOrder() {
        question.answerStep(Step.CONTENT, "Als het klinkt.", NOW);
        question.answerStep(Step.WANT, "Hoe teken je geluid?\nEn wind?", NOW);
        question.answerStep(Step.CAUGHT_ME, "Een storm.", NOW);

        MomentText words = question.getMoment().getText();
        assertEquals("Hoe teken je geluid?", words.getTitle());
        assertEquals("Een storm.\nEn wind?\nAls het klinkt.", words.getText());
    }

    @Test
    void keepsAllWordsOfALongWish() {
        String wish = "waarom ".repeat(40).strip();

        question.answerStep(Step.WANT, wish, NOW);

        MomentText words = question.getMoment().getText();
        assertEquals(MomentText.TITLE_LENGTH, words.getTitle().length());
        assertEquals(wish, words.getText());
    }

    @Test
    void refusesMoreThanFits() {
        String endless = "x".repeat(QuestionStep.LENGTH + 1);

        assertThrows(BusinessException.class, () -> question.answerStep(Step.MINE, endless, NOW));
    }

    @Test
    void knowsWhichStepIsNext() {
        assertEquals(Step.CAUGHT_ME, figure().next());
        question.answerStep(Step.CAUGHT_ME, "Een storm.", NOW);
        question.answerStep(Step.MINE, "Ik hoor alles.", NOW);
        question.answerStep(Step.WANT, "   ", NOW);

        QuestionFigure figure = figure();
        assertEquals(Step.WANT, figure.next());
        assertEquals(List.of("done", "now", "done", "open", "open"), figure.strips());
        assertFalse(figure.isComplete());
    }

    private QuestionFigure figure() {
        return QuestionFigure.of(question, question.answered());
    }

    @Test
    void isAnsweredInSoundOrPicturesAsWellAsInWords() {
        MediaFile sound = file(MediaKind.SOUND);
        MediaFile drawing = file(MediaKind.PHOTOGRAPH);
        question.answerStep(Step.MINE, List.of(caption(drawing)), List.of(drawing));
        question.answerStep(Step.WANT, List.of(caption(sound)), List.of(sound));

        assertEquals(Set.of(Step.WANT, Step.MINE), figure().answered());
        assertEquals(List.of(sound, drawing), files(question.getMoment().getAttachments()));
        assertEquals(List.of(drawing), files(question.step(Step.MINE).getAttachments()));
        assertTrue(question.askAdvice(NOW));
    }

    @Test
    void losesOnlyWhatIsTakenOffTheStepItself() {
        MediaFile sound = file(MediaKind.SOUND);
        MediaFile drawing = file(MediaKind.PHOTOGRAPH);
        question.answerStep(Step.WANT, List.of(caption(sound)), List.of(sound));
        question.answerStep(Step.MINE, List.of(caption(drawing)), List.of(drawing));

        question.answerStep(Step.WANT, List.of(caption(drawing)), List.of());

        assertEquals(Set.of(Step.MINE), figure().answered());
        assertEquals(List.of(drawing), files(question.getMoment().getAttachments()));
    }

    @Test
    void keepsThePlaceAndTheDescriptionOfEachFileOfAStep() {
        MediaFile one = file(MediaKind.PHOTOGRAPH);
        MediaFile other = file(MediaKind.PHOTOGRAPH);
        question.answerStep(Step.WANT, List.of(caption(one), caption(other)), List.of(one, other));

        question.answerStep(Step.WANT, List.of(caption(other), new Caption(one.getPublicId(), "Een storm")), List.of());

        assertEquals(List.of(other, one), files(question.step(Step.WANT).getAttachments()));
        assertEquals(
                "Een storm", question.step(Step.WANT).getAttachments().get(1).getAlternativeText());
    }

    private MediaFile file(MediaKind kind) {
        MediaVariant original = new MediaVariant(VariantSize.ORIGINAL, "0".repeat(64), 12, 0, 0, "audio/mp4");
        return new MediaFile(noor, null, kind, "van mij", List.of(original), NOW);
    }

    private static Caption caption(MediaFile file) {
        return new Caption(file.getPublicId(), "");
    }

    private static List<MediaFile> files(List<Attachment> attachments) {
        return attachments.stream().map(Attachment::getFile).toList();
    }

    @Test
    void livesFromWordingToLookingBack() {
        question.answerStep(Step.WANT, "Hoe teken je geluid?", NOW);
        new Advice(question, Step.WANT, anna, "Luister eerst.", NOW);
        assertEquals(QuestionState.WITH_ADVICE, question.getState());

        question.beginWork(LATER);
        assertEquals(QuestionState.WORKING, question.getState());
        question.lookBack(LATER);

        assertEquals(
                List.of(QuestionState.values()),
                question.getLife().stream().map(Milestone::state).toList());
    }

    @Test
    void canBeWorkedOnOnceMoreAfterLookingBack() {
        question.answerStep(Step.WANT, "Hoe teken je geluid?", NOW);
        question.lookBack(NOW);

        question.beginWork(LATER);

        assertEquals(QuestionState.WORKING, question.getState());
        assertEquals(NOW, question.getLife().get(1).at());
        assertEquals(2, question.getLife().size());
    }

    @Test
    void asksForAdviceOnceUntilItComes() {
        assertThrows(BusinessException.class, () -> question.askAdvice(NOW));
        question.answerStep(Step.CAUGHT_ME, "Een storm.", NOW);

        assertTrue(question.askAdvice(NOW));
        assertFalse(question.askAdvice(LATER));
        new Advice(question, Step.CAUGHT_ME, anna, "Wat hoorde je?", LATER);

        assertNull(question.getAskedAt());
        assertTrue(question.askAdvice(LATER));
    }

    @Test
    void goesNowhereWithoutWords() {
        assertThrows(BusinessException.class, () -> question.beginWork(NOW));
        assertThrows(BusinessException.class, () -> question.lookBack(NOW));
    }

    @Test
    void takesNoEmptyAdvice() {
        assertThrows(BusinessException.class, () -> new Advice(question, Step.WANT, anna, "  ", NOW));
        assertEquals(QuestionState.IN_WORDING, question.getState());
    }

    @Test
    void holdsNothingOfSomebodyElse() {
        Moment ofAnna = moment(anna, MomentKind.BLOG);

        assertThrows(IllegalArgumentException.class, () -> new QuestionMoment(question, ofAnna, NOW));
    }

    private static Moment moment(Person owner, MomentKind kind) {
        return new Moment(UUID.randomUUID(), owner, kind, new SchoolYear(2026), NOW);
    }
}
