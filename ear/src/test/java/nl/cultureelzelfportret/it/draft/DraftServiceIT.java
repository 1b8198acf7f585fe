package nl.cultureelzelfportret.it.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.it.InAnotherRequest;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** What is typed is kept, once, and for its owner only. */
class DraftServiceIT extends SchoolDayIT {

    @Inject
    private DraftService drafts;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private InAnotherRequest another;

    @Test
    void savingTheSameTwiceMakesOneDraft() {
        UUID draft = UUID.randomUUID();

        save(draft, Map.of("title", "Half"));
        save(draft, Map.of("text", "Heel"));

        assertEquals(1, draftsOf(pupil));
        assertEquals(
                Map.of("title", "Half", "text", "Heel"),
                drafts.find(draft).orElseThrow().fields());
    }

    @Test
    void savingFourTimesAtOnceMakesOneDraftAndLosesNoWord() throws InterruptedException {
        UUID draft = UUID.randomUUID();

        another.atOnce(4, () -> save(draft, Map.of("text", "Tegelijk")));

        assertEquals(1, draftsOf(pupil));
        assertEquals("Tegelijk", drafts.find(draft).orElseThrow().fields().get("text"));
    }

    @Test
    void somebodyElsesDraftIsNotThere() {
        UUID draft = save(UUID.randomUUID(), Map.of("text", "Geheim")).publicId();
        stage.enter(classmate);

        assertThrows(NotFoundException.class, () -> drafts.find(draft));
        assertThrows(NotFoundException.class, () -> drafts.discard(draft));
        assertThrows(NotFoundException.class, () -> save(draft, Map.of("text", "Gekraakt")));

        stage.enter(pupil);
        assertEquals("Geheim", drafts.find(draft).orElseThrow().fields().get("text"));
    }

    @Test
    void aLateSaveAfterPostingChangesNothing() {
        UUID draft = save(UUID.randomUUID(), Map.of("title", "Af")).publicId();
        portfolio.post(draft, Visibility.ONLY_ME);

        DraftView late = save(draft, Map.of("title", "Te laat"));

        assertTrue(late.finished());
        assertEquals(Map.of(), late.fields());
        assertEquals("Af", portfolio.read(draft).get(0).title());
        assertEquals(List.of(), drafts.unfinished(MomentKind.forms()));
    }

    @Test
    void theFiveNewestUnfinishedOnesAreShownAndNoChanges() {
        List<UUID> begun = IntStream.range(0, 7)
                .mapToObj(i ->
                        save(UUID.randomUUID(), Map.of("title", "Nr. " + i)).publicId())
                .toList();
        UUID moment = portfolio.post(begun.get(0), Visibility.ONLY_ME);
        UUID change = drafts.save(UUID.randomUUID(), "BLOG", moment, Map.of("title", "Anders"))
                .publicId();

        List<UUID> unfinished = drafts.unfinished(MomentKind.forms()).stream()
                .map(DraftView::publicId)
                .toList();

        assertEquals(5, unfinished.size());
        assertTrue(begun.subList(1, 7).containsAll(unfinished));
        assertEquals(change, drafts.changing(moment).orElseThrow().publicId());
    }

    @Test
    void whatWasThrownAwayIsGone() {
        UUID draft = save(UUID.randomUUID(), Map.of("title", "Weg")).publicId();

        drafts.discard(draft);

        assertTrue(drafts.find(draft).isEmpty());
        assertEquals(0, draftsOf(pupil));
    }

    @Test
    void noFormOfOursIsLargerThanThis() {
        Map<String, String> most = IntStream.range(0, 200)
                .mapToObj(i -> "field" + i)
                .collect(Collectors.toMap(Function.identity(), name -> "x"));

        assertEquals(200, save(UUID.randomUUID(), most).fields().size());
        assertTooLarge(IntStream.range(0, 201)
                .mapToObj(i -> "field" + i)
                .collect(Collectors.toMap(Function.identity(), name -> "x")));
        assertEquals(
                1,
                save(UUID.randomUUID(), Map.of("text", "é".repeat(100_000)))
                        .fields()
                        .size());
        assertTooLarge(Map.of("text", "x".repeat(100_001)));
    }

    private void assertTooLarge(Map<String, String> fields) {
        BusinessException refused = assertThrows(BusinessException.class, () -> save(UUID.randomUUID(), fields));
        assertEquals("core.draft.tooLarge", refused.messageKey());
    }

    private DraftView save(UUID draft, Map<String, String> fields) {
        return drafts.save(draft, "BLOG", null, fields);
    }

    private long draftsOf(Person owner) {
        return scribe.count("select count(d) from Draft d where d.owner.id = ?1", owner.getId());
    }
}
