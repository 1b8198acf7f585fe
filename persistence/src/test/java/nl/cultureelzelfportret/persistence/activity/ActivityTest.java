package nl.cultureelzelfportret.persistence.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.Edition;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import org.junit.jupiter.api.Test;

/** What an activity asks for, and what becomes of it another year. */
class ActivityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final School school = new School(
            new Region("Brabant", "brabant", new Institute("Huis", null, null, null)), "De School", Edition.PO, "99XX");
    private final SchoolClass group4 = new SchoolClass(school, SchoolYear.of("2025-2026"), "Groep 4", 4);
    private final SchoolClass group5 = new SchoolClass(school, SchoolYear.of("2026-2027"), "Groep 5", 5);
    private final Criterion criterion = new Criterion(school, "Ik kijk twee keer", null);
    private final Activity activity =
            new Activity(UUID.randomUUID(), school, new Person("Anna", null, "Boer", Language.NL), null, Instant.EPOCH);

    private static ActivityContent content(String title, String questions) {
        ActivityPlan plan = new ActivityPlan();
        plan.setTitle(title);
        plan.setFirstDay(DAY);
        plan.setLastDay(DAY.plusDays(4));
        ActivityContent content = new ActivityContent(plan, List.of(), Set.of(Competence.CREATE), Set.of(), Set.of());
        content.setQuestions(questions);
        return content;
    }

    @Test
    void asksOneQuestionALine() {
        activity.revise(content("Molen", " Wat zag je? \n\n Wat rook je?"), List.of(group5), List.of());

        assertEquals(List.of("Wat zag je?", "Wat rook je?"), activity.getQuestions());
        assertEquals(SchoolYear.of("2026-2027"), activity.getSchoolYear());
    }

    @Test
    void needsATitleAndAClass() {
        assertThrows(BusinessException.class, () -> activity.revise(content(" ", ""), List.of(group5), List.of()));
        assertThrows(BusinessException.class, () -> activity.revise(content("Molen", ""), List.of(), List.of()));
    }

    @Test
    void takesAsLongTheNextYearAndKeepsNoRetiredCriterion() {
        Criterion old = new Criterion(school, "Ik kleur netjes", "");
        activity.revise(content("Molen", "Wat zag je?"), List.of(group4), List.of(criterion, old));
        old.retire(Instant.EPOCH);

        ActivityContent again = activity.again(List.of(group5), DAY.plusYears(1));

        assertEquals(DAY.plusYears(1).plusDays(4), again.getPlan().getLastDay());
        assertEquals(Set.of(group5.getPublicId()), again.getClasses());
        assertEquals(Set.of(criterion.getPublicId()), again.getCriteria());
        assertEquals("Wat zag je?", again.getQuestions());
    }

    @Test
    void comesOutOfADraftAsItWentIn() {
        ActivityContent content = content("Molen", "Wat zag je?\nEn toen?");
        content.getPlan().setKind(ActivityKind.LESSON);
        content.getPlan().setDiscipline("DANCE");
        content.setClasses(Set.of(group5.getPublicId()));

        ActivityContent read = ActivityContent.of(content.toFields());

        assertEquals(content.toFields(), read.toFields());
        assertEquals(ActivityKind.LESSON, read.getPlan().getKind());
    }

    @Test
    void passesOverWhatIsHalfTyped() {
        ActivityContent read =
                ActivityContent.of(Map.of("firstDay", "2026-1", "kind", "PARTY", "classes", "x,y", "discipline", ""));

        assertNull(read.getPlan().getFirstDay());
        assertEquals(ActivityKind.OTHER, read.getPlan().getKind());
        assertEquals(Set.of(), read.getClasses());
    }

    @Test
    void aCriterionNeedsWords() {
        assertThrows(BusinessException.class, () -> criterion.say(" ", "Uitleg"));
        assertThrows(BusinessException.class, () -> criterion.say("x".repeat(121), ""));
        assertEquals("Ik kijk twee keer", criterion.getWords());
    }
}
