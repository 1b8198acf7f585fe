package nl.cultureelzelfportret.persistence.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Person noor = new Person("Noor", null, "Bakker", Language.NL);
    private final Moment moment = moment(MomentKind.BLOG);

    @Test
    void isForItsOwnerAloneUntilItIsShared() {
        assertEquals(Visibility.ONLY_ME, moment.getVisibility());
    }

    @Test
    void takesWordsTagsAndPhotographsInTheirOrder() {
        MediaFile drum = photograph();
        MediaFile sticks = photograph();

        moment.revise(content("Mijn trommel", drum, sticks), List.of(drum, sticks));
        moment.revise(content("Mijn trommel", sticks, drum), List.of(drum, sticks));

        assertEquals(
                List.of(sticks, drum),
                moment.getAttachments().stream().map(Attachment::getFile).toList());
        assertEquals(List.of(Competence.CREATE), moment.getCompetences());
    }

    @Test
    void letsGoOfAPhotographThatWasTakenOut() {
        MediaFile drum = photograph();
        moment.revise(content("Mijn trommel", drum), List.of(drum));

        moment.revise(content("Mijn trommel"), List.of(drum));

        assertEquals(List.of(), moment.getAttachments());
    }

    @Test
    void doesNotTakeAFileThatWasNotBrought() {
        moment.revise(content("Mijn trommel", photograph()), List.of());

        assertEquals(List.of(), moment.getAttachments());
    }

    @Test
    void refusesToShowNothing() {
        assertEquals("portfolio.edit.nothingYet", refused(moment, content(" ")));
        assertEquals("portfolio.edit.noFile.VLOG", refused(moment(MomentKind.VLOG), content("Luister")));
    }

    @Test
    void refusesAPhotographOnAVlog() {
        MediaFile photograph = photograph();
        Moment vlog = moment(MomentKind.VLOG);

        assertEquals(
                "portfolio.edit.doesNotFit",
                assertThrows(
                                BusinessException.class,
                                () -> vlog.revise(content("Kijk", photograph), List.of(photograph)))
                        .messageKey());
    }

    @Test
    void letsABlogBeSpoken() {
        MediaFile sound = file(MediaKind.SOUND, "audio/webm", VariantSize.ORIGINAL);
        moment.revise(content("", sound), List.of(sound));

        assertEquals(1, moment.getAttachments().size());
    }

    @Test
    void refusesWordsThatDoNotFit() {
        assertEquals("portfolio.edit.titleTooLong", refused(moment, content("a".repeat(151))));
    }

    @Test
    void hidesWithItsStepsAndIsShownAgain() {
        Person anna = new Person("Anna", "de", "Boer", Language.NL);
        Moment process = moment(MomentKind.CREATIVE_PROCESS);
        Moment step = process.step(UUID.randomUUID(), new SchoolYear(2026), NOW);

        step.hide(anna, "Hier staat een adres in.", NOW);
        assertTrue(process.isHidden());
        assertTrue(step.isHidden());
        assertEquals("Hier staat een adres in.", process.getHiding().getReason());

        process.show();
        assertFalse(step.isHidden());
    }

    @Test
    void liesInTheBinSinceItWasFirstWithdrawn() {
        moment.withdraw(NOW);
        moment.withdraw(NOW.plusSeconds(60));
        assertEquals(NOW, moment.getWithdrawnAt());

        moment.restore();
        assertNull(moment.getWithdrawnAt());
    }

    @Test
    void aStepIsSharedAndWithdrawnAsItsProcessIs() {
        Moment process = moment(MomentKind.CREATIVE_PROCESS);
        Moment step = process.step(UUID.randomUUID(), new SchoolYear(2026), NOW.plusSeconds(60));
        process.shareWith(Visibility.SCHOOL, List.of());
        assertEquals(Visibility.SCHOOL, step.sharedWith());
        assertFalse(step.isWithdrawn());

        process.withdraw(NOW.plusSeconds(90));
        assertTrue(step.isWithdrawn());
    }

    @Test
    void onlyAProcessHasSteps() {
        BusinessException refused =
                assertThrows(BusinessException.class, () -> moment.step(UUID.randomUUID(), new SchoolYear(2026), NOW));
        assertEquals("portfolio.process.none", refused.messageKey());
    }

    private Moment moment(MomentKind kind) {
        return new Moment(UUID.randomUUID(), noor, kind, new SchoolYear(2026), NOW);
    }

    private static String refused(Moment moment, MomentContent content) {
        return assertThrows(BusinessException.class, () -> moment.revise(content, List.of()))
                .messageKey();
    }

    private static MomentContent content(String title, MediaFile... files) {
        return new MomentContent(
                new MomentText(title, "", ""),
                new Visit(),
                new Tags(Set.of(Competence.CREATE), Set.of(), List.of("trommel")),
                List.of(files).stream()
                        .map(file -> new Caption(file.getPublicId(), "Een trommel"))
                        .toList());
    }

    private MediaFile photograph() {
        return file(MediaKind.PHOTOGRAPH, "image/jpeg", VariantSize.PHONE);
    }

    private MediaFile file(MediaKind kind, String mediaType, VariantSize size) {
        return new MediaFile(
                noor, null, kind, "x", List.of(new MediaVariant(size, "0".repeat(64), 1, 4, 3, mediaType)), NOW);
    }
}
