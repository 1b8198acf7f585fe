package nl.cultureelzelfportret.persistence.mindmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import org.junit.jupiter.api.Test;

class MindmapTest {

    private static final UUID MIDDLE = UUID.randomUUID();
    private static final UUID MUSIC = UUID.randomUUID();
    private static final UUID DANCE = UUID.randomUUID();
    private static final UUID DRUM = UUID.randomUUID();

    private static NodeContent node(UUID id, UUID parent, String words) {
        return new NodeContent(id, parent, words, null, null);
    }

    private static Mindmap map() {
        return new Mindmap(List.of(
                node(MIDDLE, null, "Feest"),
                node(MUSIC, MIDDLE, "Muziek"),
                node(DANCE, MIDDLE, "Dans"),
                node(DRUM, MUSIC, "Trommel")));
    }

    @Test
    void comesBackOutOfADraftAsItWentIn() {
        NodeContent painted = new NodeContent(DRUM, MUSIC, "Trommel\tvan blik", Accent.GREEN, UUID.randomUUID());
        Mindmap map = new Mindmap(List.of(node(MIDDLE, null, ""), node(MUSIC, MIDDLE, "Muziek"), painted));

        Mindmap back = Mindmap.of(map.toField().replace("\n", "\r\n"));

        assertEquals(3, back.nodes().size());
        assertEquals("Trommel van blik", back.nodes().get(2).words());
        assertEquals(Accent.GREEN, back.nodes().get(2).colour());
        assertEquals(painted.picture(), back.nodes().get(2).picture());
        assertEquals(MUSIC, back.nodes().get(2).parent());
    }

    @Test
    void tellsItsBranchesInWordsWithADashForEachStep() {
        assertEquals("Muziek\n– Trommel\nDans", map().outline());
    }

    @Test
    void hangsWhatHangsOnNothingOnTheMiddle() {
        Mindmap map = Mindmap.of(MIDDLE + "\t" + DRUM + "\t\t\tFeest\n" + DANCE + "\t" + DANCE + "\t\t\tDans\n" + MUSIC
                + "\tniets\t\t\tMuziek");

        assertEquals(
                List.of("Dans", "Muziek"),
                map.childrenOf(map.root().orElseThrow()).stream()
                        .map(NodeContent::words)
                        .toList());
    }

    @Test
    void passesOverWhatIsNoNode() {
        assertTrue(Mindmap.of("onzin\n\n1\t2\t3").nodes().isEmpty());
        assertTrue(Mindmap.of(null).root().isEmpty());
        assertEquals(
                1,
                Mindmap.of(MIDDLE + "\t\tmauve\tx\tFeest\n" + MIDDLE + "\t\t\t\tNog eens")
                        .nodes()
                        .size());
    }

    @Test
    void losesEmptyEndsOfBranchesOnly() {
        Mindmap map = new Mindmap(List.of(
                node(MIDDLE, null, ""),
                node(MUSIC, MIDDLE, ""),
                node(DRUM, MUSIC, "Trommel"),
                node(DANCE, MIDDLE, " ")));

        assertEquals(
                List.of(MIDDLE, MUSIC, DRUM),
                map.pruned().nodes().stream().map(NodeContent::id).toList());
    }

    @Test
    void holdsNoMoreThanFits() {
        List<NodeContent> many = IntStream.rangeClosed(0, Mindmap.MOST_NODES)
                .mapToObj(number -> node(UUID.randomUUID(), null, "woord"))
                .toList();
        Mindmap wordy = new Mindmap(List.of(node(MIDDLE, null, "a".repeat(NodeContent.LENGTH + 1))));

        assertEquals(
                "mindmap.edit.tooMany",
                assertThrows(BusinessException.class, new Mindmap(many)::guard).messageKey());
        assertEquals(
                "mindmap.edit.wordsTooLong",
                assertThrows(BusinessException.class, wordy::guard).messageKey());
        map().guard();
    }
}
