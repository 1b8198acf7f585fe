package nl.cultureelzelfportret.it.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.it.InAnotherRequest;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import org.junit.jupiter.api.Test;

/** Posting a moment out of a draft, and revising it. */
class PortfolioServiceIT extends SchoolDayIT {

    @Inject
    private PortfolioService portfolio;

    @Inject
    private DraftService drafts;

    @Inject
    private MediaSettings mediaSettings;

    @Inject
    private InAnotherRequest another;

    @Test
    void postsWhatStandsInADraftUnderTheIdOfTheDraft() {
        UUID draft = typed(Map.of("title", "Molen", "text", "Hij draaide.", "competences", "CREATE,REFLECT"));

        assertEquals(draft, portfolio.post(draft, Visibility.CLASS));

        MomentRow moment = portfolio.read(draft);
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
        assertEquals(Visibility.CLASS, portfolio.read(draft).visibility());
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
        Draft draft = scribe.write(entityManager -> desk(entityManager).draft(pupil, null, "Met foto"));
        UUID photograph = photograph(pupil, draft);
        drafts.save(
                draft.getPublicId(),
                "BLOG",
                null,
                Map.of("files", photograph.toString(), "alternativeText-" + photograph, "een molen"));

        MomentRow moment = portfolio.read(portfolio.post(draft.getPublicId(), Visibility.CLASS));

        Picture picture = moment.pictures().get(0);
        assertEquals(photograph, picture.publicId());
        assertEquals("een molen", picture.alternativeText());
    }

    @Test
    void borrowsNoFileOfAnotherDraftOrPerson() {
        Draft other = scribe.write(entityManager -> desk(entityManager).draft(pupil, null, "Een ander"));
        Draft theirs = scribe.write(entityManager -> desk(entityManager).draft(classmate, null, "Van haar"));
        String borrowed =
                photograph(pupil, other) + "," + photograph(classmate, theirs) + "," + photograph(pupil, null);
        UUID draft = typed(Map.of("title", "Geleend", "files", borrowed));

        assertTrue(portfolio
                .read(portfolio.post(draft, Visibility.CLASS))
                .pictures()
                .isEmpty());
    }

    @Test
    void revisesAMoment() {
        UUID moment = portfolio.post(typed(Map.of("title", "Eerst", "text", "Zo.")), Visibility.CLASS);
        UUID change = UUID.randomUUID();
        drafts.save(change, "BLOG", moment, Map.of("title", "Daarna", "text", "Zo en zo."));

        portfolio.revise(moment, change, portfolio.read(moment).version());

        assertEquals("Daarna", portfolio.read(moment).title());
        assertEquals(Visibility.CLASS, portfolio.read(moment).visibility());
        assertTrue(drafts.find(change).orElseThrow().finished());
    }

    @Test
    void refusesAChangeThatBeganFromAnOlderVersionAndLosesNoWord() {
        UUID moment = portfolio.post(typed(Map.of("title", "Eerst")), Visibility.CLASS);
        long version = portfolio.read(moment).version();
        UUID onTheTablet = change(moment, "Op de tablet");
        UUID atHome = change(moment, "Thuis");
        portfolio.revise(moment, onTheTablet, version);

        BusinessException refused =
                assertThrows(BusinessException.class, () -> portfolio.revise(moment, atHome, version));

        assertEquals("portfolio.edit.changedMeanwhile", refused.messageKey());
        assertEquals("Op de tablet", portfolio.read(moment).title());
        assertEquals("Thuis", drafts.find(atHome).orElseThrow().fields().get("title"));
    }

    private UUID change(UUID moment, String title) {
        return drafts.save(UUID.randomUUID(), "BLOG", moment, Map.of("title", title))
                .publicId();
    }

    private UUID typed(Map<String, String> fields) {
        return drafts.save(UUID.randomUUID(), "BLOG", null, fields).publicId();
    }

    private UUID photograph(Person owner, Draft draft) {
        return scribe.write(entityManager -> {
            Draft attached = draft == null ? null : entityManager.find(Draft.class, draft.getId());
            MediaFile file = desk(entityManager).photograph(owner, attached);
            return file.getPublicId();
        });
    }

    private Desk desk(EntityManager entityManager) {
        return new Desk(entityManager, mediaSettings.folder());
    }

    private long momentsOf(Person owner) {
        return scribe.count("select count(m) from Moment m where m.owner.id = ?1", owner.getId());
    }
}
