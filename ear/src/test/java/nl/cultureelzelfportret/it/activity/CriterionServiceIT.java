package nl.cultureelzelfportret.it.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.activity.CriterionService;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Board;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.activity.Criterion;
import nl.cultureelzelfportret.persistence.activity.CriterionRow;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school keeps its own criteria, and loses none that an activity chose. */
class CriterionServiceIT extends SchoolDayIT {

    @Inject
    private CriterionService criteria;

    @Inject
    private DraftService drafts;

    private UUID school;

    @BeforeEach
    void enterTeacher() {
        stage.enter(teacher);
        school = schoolClass.getSchool().getPublicId();
    }

    @Test
    void makesOneOfADoubleClickAndSaysItInOtherWords() {
        UUID draft = typed(school, "Ik vraag door");
        criteria.make(school, draft);
        criteria.make(school, draft);
        assertEquals(List.of("Ik vraag door"), words());

        UUID criterion = criteria.ofSchool(school).get(0).publicId();
        criteria.change(criterion, typed(criterion, "Ik vraag drie keer door"));

        assertEquals(List.of("Ik vraag drie keer door"), words());
    }

    private UUID typed(UUID subject, String words) {
        UUID draft = UUID.randomUUID();
        drafts.save(draft, CriterionService.FORM, subject, Map.of(CriterionService.WORDS, words));
        return draft;
    }

    private List<String> words() {
        return criteria.ofSchool(school).stream().map(CriterionRow::words).toList();
    }

    @Test
    void refusesOneWithoutWords() {
        UUID draft = typed(school, " ");
        BusinessException refused = assertThrows(BusinessException.class, () -> criteria.make(school, draft));
        assertEquals("activity.criteria.noWords", refused.messageKey());
    }

    @Test
    void keepsWhatWasUsedAndLetsGoWhatWasNot() {
        UUID used = scribe.write(entityManager -> {
            Board board = new Board(entityManager);
            Criterion criterion = board.criterion(schoolClass.getSchool());
            Activity activity = board.activity(teacher, schoolClass);
            activity.revise(activity.content(), activity.getClasses(), List.of(criterion));
            return criterion.getPublicId();
        });
        UUID unused = scribe.write(entityManager ->
                new Board(entityManager).criterion(schoolClass.getSchool()).getPublicId());

        for (UUID each : List.of(used, unused)) {
            criteria.putAway(each);
            criteria.putAway(each);
        }

        assertEquals(
                List.of(used),
                criteria.ofSchool(school).stream().map(CriterionRow::publicId).toList());
        criteria.bringBack(used);
        assertEquals(false, criteria.ofSchool(school).get(0).retired());
    }
}
