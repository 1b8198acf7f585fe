package nl.cultureelzelfportret.it.learningquestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.learningquestion.LearningQuestionService;
import nl.cultureelzelfportret.ejb.learningquestion.StarterService;
import nl.cultureelzelfportret.ejb.learningquestion.WordingService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.learningquestion.StarterWords;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school offers words of its own beside those for all. */
class StarterServiceIT extends SchoolDayIT {

    @Inject
    private StarterService starters;

    @Inject
    private LearningQuestionService questions;

    @Inject
    private WordingService wording;

    private UUID school;

    @BeforeEach
    void enterAsTeacher() {
        school = schoolClass.getSchool().getPublicId();
        stage.enter(teacher);
    }

    @Test
    void offersPupilsWhatItAdds() {
        starters.add(school, words("In onze tuin…"));

        assertTrue(offered().contains("In onze tuin…"));
    }

    @Test
    void offersNoMoreWhatItRetiresAndCanBringItBack() {
        starters.add(school, words("In onze tuin…"));
        UUID own = starters.of(school).own().get(0).publicId();

        starters.retire(own);
        assertFalse(offered().contains("In onze tuin…"));
        stage.enter(teacher);
        assertEquals(1, starters.of(school).retired().size());
        starters.bringBack(own);

        assertTrue(offered().contains("In onze tuin…"));
    }

    @Test
    void changesItsOwnAndNoneOfThoseForAll() {
        starters.add(school, words("In onze tuin…"));
        UUID own = starters.of(school).own().get(0).publicId();
        starters.change(own, words("In de schooltuin…"));
        assertEquals(
                "In de schooltuin…", starters.of(school).own().get(0).words().getDutch());

        UUID forAll = starters.of(school).forAll().get(0).publicId();
        assertThrows(NotFoundException.class, () -> starters.change(forAll, words("Van ons…")));
        assertThrows(NotFoundException.class, () -> starters.retire(forAll));
    }

    @Test
    void needsWords() {
        assertThrows(BusinessException.class, () -> starters.add(school, words(" ")));
    }

    @Test
    void knowsWhereSomebodyIsStaff() {
        assertEquals(List.of(school), starters.ownSchools());
        stage.enter(pupil);
        assertEquals(List.of(), starters.ownSchools());
    }

    private List<String> offered() {
        stage.enter(pupil);
        UUID question = questions.begin(UUID.randomUUID(), WishKind.FIND_OUT);
        return wording.step(question, Step.APPROACH).openings();
    }

    private static StarterWords words(String dutch) {
        StarterWords words = new StarterWords();
        words.setStep(Step.APPROACH);
        words.setDutch(dutch);
        return words;
    }
}
