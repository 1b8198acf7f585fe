package nl.cultureelzelfportret.it.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.it.InAnotherRequest;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import org.junit.jupiter.api.Test;

/** Posting a moment out of a draft. */
class PortfolioServiceIT extends SchoolDayIT {

    @Inject
    private PortfolioService portfolio;

    @Inject
    private DraftService drafts;

    @Inject
    private InAnotherRequest another;

    @Test
    void postsWhatStandsInADraftUnderTheIdOfTheDraft() {
        UUID draft = typed(Map.of("title", "Molen", "text", "Hij draaide.", "competences", "CREATE,REFLECT"));

        assertEquals(draft, portfolio.post(draft, Visibility.CLASS));

        MomentRow moment = portfolio.read(draft).get(0);
        assertEquals("Molen", moment.title());
        assertEquals("Hij draaide.", moment.text());
        assertEquals(Set.of(Competence.CREATE, Competence.REFLECT), Set.copyOf(moment.competences()));
        assertEquals(Visibility.CLASS, moment.visibility());
    }

    @Test
    void postsTheSameDraftOnce() {
        UUID draft = typed(Map.of("title", "Een keer"));

        portfolio.post(draft, Visibility.CLASS);
        portfolio.post(draft, Visibility.SCHOOL);

        assertEquals(1, momentsOf(pupil));
        assertEquals(Visibility.CLASS, portfolio.read(draft).get(0).visibility());
    }

    @Test
    void postsTheSameDraftOnceWhenClickedFourTimesAtOnce() throws InterruptedException {
        UUID draft = typed(Map.of("title", "Dubbelklik"));

        List<Object> answers = another.atOnce(4, () -> portfolio.post(draft, Visibility.CLASS));

        assertEquals(List.of(draft, draft, draft, draft), answers);
        assertEquals(1, momentsOf(pupil));
    }

    @Test
    void postsNothingWhereNothingWasTyped() {
        UUID draft = typed(Map.of("title", " "));

        BusinessException refused =
                assertThrows(BusinessException.class, () -> portfolio.post(draft, Visibility.ONLY_ME));

        assertEquals("portfolio.edit.nothingYet", refused.messageKey());
        assertEquals(0, momentsOf(pupil));
        assertEquals(" ", drafts.find(draft).orElseThrow().fields().get("title"));
    }

    @Test
    void postsNobodyElsesDraft() {
        UUID draft = typed(Map.of("title", "Van mij"));
        stage.enter(classmate);

        assertThrows(NotFoundException.class, () -> portfolio.post(draft, Visibility.CLASS));

        assertEquals(0, momentsOf(pupil) + momentsOf(classmate));
    }

    @Test
    void takesAlongTheFilesOfTheDraft() {
        Draft draft = onTheDesk(desk -> desk.draft(pupil, null, "Met foto"));
        UUID photograph = photograph(pupil, draft);
        drafts.save(
                draft.getPublicId(),
                "BLOG",
                null,
                Map.of("files", photograph.toString(), "alternativeText-" + photograph, "een molen"));

        MomentRow moment = portfolio
                .read(portfolio.post(draft.getPublicId(), Visibility.CLASS))
                .get(0);

        Picture picture = moment.pictures().get(0);
        assertEquals(photograph, picture.publicId());
        assertEquals("een molen", picture.alternativeText());
    }

    @Test
    void borrowsNoFileOfAnotherDraftOrPerson() {
        Draft other = onTheDesk(desk -> desk.draft(pupil, null, "Een ander"));
        Draft theirs = onTheDesk(desk -> desk.draft(classmate, null, "Van haar"));
        String borrowed =
                photograph(pupil, other) + "," + photograph(classmate, theirs) + "," + photograph(pupil, null);
        UUID draft = typed(Map.of("title", "Geleend", "files", borrowed));

        assertTrue(portfolio
                .read(portfolio.post(draft, Visibility.CLASS))
                .get(0)
                .pictures()
                .isEmpty());
    }

    private UUID typed(Map<String, String> fields) {
        return drafts.save(UUID.randomUUID(), "BLOG", null, fields).publicId();
    }

    private UUID photograph(Person owner, Draft draft) {
        return onTheDesk(desk -> desk.photograph(owner, draft).getPublicId());
    }

    private long momentsOf(Person owner) {
        return scribe.count("select count(m) from Moment m where m.owner.id = ?1", owner.getId());
    }
}
