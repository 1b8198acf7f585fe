package nl.cultureelzelfportret.it.learningquestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.learningquestion.AdviceRow;
import nl.cultureelzelfportret.ejb.learningquestion.AdviceService;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionPersonalData;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionService;
import nl.cultureelzelfportret.ejb.learningquestion.WordingService;
import nl.cultureelzelfportret.ejb.portfolio.SharingService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher advises in the margin of a pupil's question; the pupil, and no other pupil, reads it there. */
class AdviceServiceIT extends SchoolDayIT {

    @Inject
    private AdviceService advice;

    @Inject
    private LearningQuestionService questions;

    @Inject
    private WordingService wording;

    @Inject
    private DraftService drafts;

    @Inject
    private SharingService sharing;

    @Inject
    private LearningQuestionPersonalData personalData;

    private UUID question;

    @BeforeEach
    void ask() {
        stage.enter(pupil);
        question = questions.begin(UUID.randomUUID(), WishKind.FIND_OUT);
        wording.answer(question, Step.WANT, "Hoe teken je geluid?");
        wording.askAdvice(question);
        stage.enter(teacher);
    }

    @Test
    void standsOnceInTheMarginHoweverOftenOneClicks() {
        UUID draft = typed("Luister eerst buiten.");

        advice.give(question, Step.WANT, draft);
        advice.give(question, Step.WANT, draft);

        stage.enter(pupil);
        List<AdviceRow> margin = wording.step(question, Step.WANT).step().advice();
        assertEquals(1, margin.size());
        assertEquals("Luister eerst buiten.", margin.get(0).text());
        assertEquals(List.of(), wording.step(question, Step.MINE).step().advice());
    }

    @Test
    void isReadAndThankedFor() {
        advice.give(question, Step.WANT, typed("Luister eerst buiten."));
        stage.enter(pupil);
        assertEquals(1, questions.own().get(0).unread());

        wording.thank(question, margin().get(0).publicId());

        assertNotNull(margin().get(0).readAt());
        assertEquals(0, questions.own().get(0).unread());
    }

    private List<AdviceRow> margin() {
        return questions.read(question).step(Step.WANT).advice();
    }

    @Test
    void isNotForClassmatesWhoMayReadTheQuestion() {
        advice.give(question, Step.WANT, typed("Luister eerst buiten."));
        stage.enter(pupil);
        sharing.share(question, Visibility.CLASS);

        stage.enter(classmate);
        assertEquals(List.of(), margin());
        assertThrows(NotFoundException.class, () -> advice.look(question, Step.WANT));
    }

    @Test
    void cannotBeGivenOnWhatThePupilKeepsForThemselves() {
        UUID draft = typed("Luister eerst buiten.");
        stage.enter(pupil);
        sharing.share(question, Visibility.ONLY_ME);

        stage.enter(teacher);
        assertThrows(NotFoundException.class, () -> advice.give(question, Step.WANT, draft));
    }

    @Test
    void needsWords() {
        UUID draft = typed("  ");

        assertThrows(BusinessException.class, () -> advice.give(question, Step.WANT, draft));
    }

    @Test
    void isFoundAgainWhileItIsTypedStepByStep() {
        typed("Luister eerst");

        assertEquals("Luister eerst", advice.look(question, Step.WANT).typed());
        assertEquals("", advice.look(question, Step.MINE).typed());
    }

    @Test
    void isItsWritersOwnAndThePupilsToRead() {
        advice.give(question, Step.WANT, typed("Luister eerst buiten."));

        assertEquals(List.of("advice given"), told(teacher.getId()));
        assertEquals(List.of("learning question", "advice received"), told(pupil.getId()));
    }

    @Test
    void isErasedWithItsWriterAndTheQuestionWithItsOwner() {
        advice.give(question, Step.WANT, typed("Luister eerst buiten."));

        scribe.write(entityManager -> {
            personalData.erase(teacher.getId());
            return teacher;
        });
        assertEquals(List.of("learning question"), told(pupil.getId()));

        scribe.write(entityManager -> {
            personalData.erase(pupil.getId());
            return pupil;
        });
        assertTrue(told(pupil.getId()).isEmpty());
    }

    private List<String> told(long person) {
        return scribe.write(entityManager ->
                personalData.of(person).stream().map(PersonalRecord::what).toList());
    }

    private UUID typed(String words) {
        UUID draft = UUID.randomUUID();
        drafts.save(draft, AdviceService.form(Step.WANT), question, Map.of(AdviceService.ADVICE, words));
        return draft;
    }
}
