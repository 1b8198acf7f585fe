package nl.cultureelzelfportret.it.mindmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.mindmap.MindmapPersonalData;
import nl.cultureelzelfportret.ejb.mindmap.MindmapService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.mindmap.Mindmap;
import nl.cultureelzelfportret.persistence.mindmap.NodeContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import org.junit.jupiter.api.Test;

/** A mindmap becomes a moment, and stays a map. */
class MindmapServiceIT extends SchoolDayIT {

    private static final UUID MIDDLE = UUID.randomUUID();
    private static final UUID MUSIC = UUID.randomUUID();
    private static final UUID DRUM = UUID.randomUUID();

    @Inject
    private DraftService drafts;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private MindmapService mindmaps;

    @Inject
    private MindmapPersonalData personalData;

    private static String map(String music, Accent colour, UUID picture) {
        return new Mindmap(List.of(
                        new NodeContent(MIDDLE, null, "Feest", null, null),
                        new NodeContent(MUSIC, MIDDLE, music, colour, null),
                        new NodeContent(DRUM, MUSIC, "Trommel", null, picture)))
                .toField();
    }

    private UUID typed(UUID moment, String nodes) {
        return typed(UUID.randomUUID(), moment, nodes);
    }

    private UUID typed(UUID draft, UUID moment, String nodes) {
        return drafts.save(draft, "MINDMAP", moment, Map.of(Mindmap.FIELD, nodes, "competences", "CREATE"))
                .publicId();
    }

    @Test
    void becomesAMomentThatReadsAsWordsAndStaysAMap() {
        UUID moment = portfolio.post(typed(null, map("Muziek", Accent.BLUE, null)), Visibility.CLASS);
        stage.enter(classmate);

        MomentRow row = portfolio.read(moment).get(0);
        assertEquals("Feest", row.title());
        assertEquals("Muziek\n– Trommel", row.text());
        assertEquals(1, row.competences().size());
        Mindmap map = mindmaps.read(moment);
        assertEquals(
                List.of(MIDDLE, MUSIC, DRUM),
                map.nodes().stream().map(NodeContent::id).toList());
        assertEquals(Accent.BLUE, map.nodes().get(1).colour());
        assertEquals(MUSIC, map.nodes().get(2).parent());
    }

    @Test
    void isForNobodyWithWhomItWasNotShared() {
        UUID moment = portfolio.post(typed(null, map("Muziek", null, null)), Visibility.ONLY_ME);
        stage.enter(classmate);

        assertThrows(NotFoundException.class, () -> mindmaps.read(moment));
    }

    @Test
    void changesAndKeepsItsEarlierWords() {
        UUID moment = portfolio.post(typed(null, map("Muziek", Accent.BLUE, null)), Visibility.ONLY_ME);
        long version = portfolio.read(moment).get(0).version();

        portfolio.revise(moment, typed(moment, map("Geluid", Accent.RED, null)), version);

        assertEquals("Geluid", mindmaps.read(moment).nodes().get(1).words());
        assertEquals(Accent.RED, mindmaps.read(moment).nodes().get(1).colour());
        assertEquals("Geluid\n– Trommel", portfolio.read(moment).get(0).text());
        assertTrue(portfolio.earlier(moment).get(0).paragraphs().contains("Muziek"));
        assertEquals(3, nodesOf(moment));
    }

    @Test
    void hangsAPictureThatCameWithItsDraftAndNoOther() {
        Draft draft = onTheDesk(desk -> desk.draft(pupil, null, "Feest"));
        UUID photograph = onTheDesk(desk -> desk.photograph(pupil, draft).getPublicId());
        UUID borrowed = onTheDesk(desk -> desk.photograph(classmate, null).getPublicId());
        UUID own = UUID.randomUUID();
        UUID moment = portfolio.post(typed(own, null, map("Muziek", null, borrowed)), Visibility.CLASS);
        assertEquals(null, mindmaps.read(moment).nodes().get(2).picture());

        scribe.write(entityManager -> {
            entityManager
                    .createQuery("update Draft d set d.form = 'MINDMAP' where d.publicId = ?1")
                    .setParameter(1, draft.getPublicId())
                    .executeUpdate();
            return null;
        });
        UUID other =
                portfolio.post(typed(draft.getPublicId(), null, map("Muziek", null, photograph)), Visibility.CLASS);
        assertEquals(photograph, mindmaps.read(other).nodes().get(2).picture());
        assertEquals("Trommel", portfolio.read(other).get(0).pictures().get(0).alternativeText());
    }

    @Test
    void isRefusedWhenItIsEmptyOrTooFull() {
        UUID empty = typed(null, Mindmap.begun().toField());
        UUID full = typed(null, (UUID.randomUUID() + "\t\t\t\twoord\n").repeat(2) + many());

        assertEquals(
                "portfolio.edit.nothingYet",
                assertThrows(BusinessException.class, () -> portfolio.post(empty, Visibility.ONLY_ME))
                        .messageKey());
        assertEquals(
                "mindmap.edit.tooMany",
                assertThrows(BusinessException.class, () -> portfolio.post(full, Visibility.ONLY_ME))
                        .messageKey());
    }

    private static String many() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i <= Mindmap.MOST_NODES; i++) {
            lines.append(UUID.randomUUID()).append("\t\t\t\twoord\n");
        }
        return lines.toString();
    }

    @Test
    void tellsAndForgetsWhatItHoldsOfAPerson() {
        UUID moment = portfolio.post(typed(null, map("Muziek", null, null)), Visibility.CLASS);

        assertEquals(
                3, scribe.write(entityManager -> personalData.of(pupil.getId())).size());
        scribe.write(entityManager -> {
            personalData.erase(pupil.getId());
            return null;
        });

        assertEquals(0, nodesOf(moment));
    }

    private long nodesOf(UUID moment) {
        return scribe.count("select count(n) from MindmapNode n where n.moment.publicId = ?1", moment);
    }
}
