package nl.cultureelzelfportret.it.learningquestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.learningquestion.AdviceService;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionPersonalData;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionService;
import nl.cultureelzelfportret.ejb.learningquestion.WordingService;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step is answered in sounds and pictures, which go where its words go. */
class StepFilesIT extends SchoolDayIT {

    @Inject
    private LearningQuestionService questions;

    @Inject
    private WordingService wording;

    @Inject
    private AdviceService advice;

    @Inject
    private DraftService drafts;

    @Inject
    private MediaService media;

    @Inject
    private LearningQuestionPersonalData personalData;

    private UUID question;

    @BeforeEach
    void ask() {
        question = questions.begin(UUID.randomUUID(), WishKind.FIND_OUT);
    }

    @Test
    void answersAStepAsWellAsWordsDo() {
        UUID file = bring(Step.WANT);

        assertEquals(List.of(file), pictures(Step.WANT));
        assertEquals(List.of(), pictures(Step.MINE));
        assertEquals(Set.of(Step.WANT), questions.read(question).figure().answered());
        assertEquals(Set.of(Step.WANT), questions.own().get(0).figure().answered());
        wording.askAdvice(question);
    }

    @Test
    void isSeenByTheTeacherWhileTheQuestionGrowsAndByNoClassmate() {
        UUID file = bring(Step.WANT);

        stage.enter(teacher);
        assertEquals(
                file,
                advice.look(question, Step.WANT)
                        .question()
                        .step(Step.WANT)
                        .pictures()
                        .get(0)
                        .publicId());
        assertTrue(media.open(file, VariantSize.PHONE).bytes() > 0);
        stage.enter(classmate);
        assertThrows(NotFoundException.class, () -> media.open(file, VariantSize.PHONE));
    }

    @Test
    void keepsItsOrderAndDescriptionsWhileOneTypes() {
        UUID one = bring(Step.WANT);
        UUID other = bring(Step.WANT);

        save(Step.WANT, Map.of("files", other + "," + one));
        save(Step.WANT, Map.of(Step.WANT.name(), "Hoe klinkt wind?", "alternativeText-" + one, "Een storm"));

        assertEquals(List.of(other, one), pictures(Step.WANT));
        assertEquals(
                "Een storm",
                questions.read(question).step(Step.WANT).pictures().get(1).alternativeText());
        assertEquals(
                "Hoe klinkt wind?", questions.read(question).step(Step.WANT).text());
    }

    @Test
    void goesWhenItIsTakenOff() {
        UUID gone = bring(Step.WANT);
        UUID stays = bring(Step.MINE);

        save(Step.WANT, Map.of("files", "", "removedFiles", gone + "," + stays));

        assertEquals(List.of(), pictures(Step.WANT));
        assertEquals(List.of(stays), pictures(Step.MINE));
        stage.enter(teacher);
        assertThrows(NotFoundException.class, () -> media.open(gone, VariantSize.PHONE));
    }

    @Test
    void staysWhenAPageDoesNotKnowOfItYet() {
        UUID one = bring(Step.WANT);
        UUID fromAnotherDevice = bring(Step.WANT);

        save(Step.WANT, Map.of("files", one.toString()));

        assertEquals(List.of(one, fromAnotherDevice), pictures(Step.WANT));
    }

    @Test
    void isNotBorrowedFromAnotherStepNorFromSomebodyElse() {
        UUID own = bring(Step.MINE);
        UUID theirs = onTheDesk(desk -> desk.photograph(classmate, null)).getPublicId();

        save(Step.WANT, Map.of("files", own + "," + theirs));

        assertEquals(List.of(), pictures(Step.WANT));
        assertEquals(List.of(own), pictures(Step.MINE));
    }

    @Test
    void isToldAndErasedWithItsOwner() {
        UUID file = bring(Step.WANT);

        PersonalRecord told =
                scribe.write(entityManager -> personalData.of(pupil.getId()).get(0));
        assertTrue(told.words().get("WANT files").contains(file.toString()), told::toString);
        erase(pupil);

        assertEquals(0, rows(file));
    }

    @Test
    void isErasedWithTheMomentThatTheQuestionIs() {
        UUID file = bring(Step.WANT);

        scribe.write(entityManager -> {
            Moments moments = new Moments(entityManager);
            moments.erase(moments.find(question).orElseThrow());
            return null;
        });

        assertEquals(0, rows(file));
    }

    private void erase(Person person) {
        scribe.write(entityManager -> {
            personalData.erase(person.getId());
            return null;
        });
    }

    private long rows(UUID file) {
        return scribe.count(
                "select count(s) from QuestionStep s join s.attachments a where a.file.publicId = ?1", file);
    }

    /** As the page does: the draft is kept, the file comes in for it, and the draft is kept with the file. */
    private UUID bring(Step step) {
        save(step, Map.of());
        UUID draft = draft(step);
        MediaFile file = onTheDesk(desk -> desk.photograph(pupil, known(draft)));
        List<UUID> before = pictures(step);
        save(
                step,
                Map.of(
                        "files",
                        before.isEmpty() ? file.getPublicId().toString() : before.get(0) + "," + file.getPublicId()));
        return file.getPublicId();
    }

    private Draft known(UUID draft) {
        return scribe.write(
                entityManager -> new Drafts(entityManager).find(draft).orElseThrow());
    }

    private UUID draft(Step step) {
        return wording.step(question, step).step().draft();
    }

    private void save(Step step, Map<String, String> typed) {
        drafts.save(draft(step), "LEARNING_QUESTION", question, typed);
    }

    private List<UUID> pictures(Step step) {
        return questions.read(question).step(step).pictures().stream()
                .map(picture -> picture.publicId())
                .toList();
    }
}
