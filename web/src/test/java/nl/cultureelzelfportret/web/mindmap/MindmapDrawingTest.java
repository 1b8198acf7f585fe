package nl.cultureelzelfportret.web.mindmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.mindmap.Mindmap;
import nl.cultureelzelfportret.persistence.mindmap.NodeContent;
import org.junit.jupiter.api.Test;

class MindmapDrawingTest {

    private static NodeContent node(NodeContent parent, String words, Accent colour) {
        return new NodeContent(UUID.randomUUID(), parent == null ? null : parent.id(), words, colour, null);
    }

    @Test
    void putsTheMiddleInTheMiddleAndBranchesOnBothSides() {
        NodeContent middle = node(null, "Feest", null);
        MindmapDrawing drawing = MindmapDrawing.of(
                new Mindmap(List.of(middle, node(middle, "Muziek", Accent.BLUE), node(middle, "Dans", Accent.GREEN))));

        assertEquals(0, drawing.boxes().get(0).x());
        assertTrue(drawing.boxes().get(1).x() > 0);
        assertTrue(drawing.boxes().get(2).x() < 0);
        assertEquals(2, drawing.branches().size());
    }

    @Test
    void paintsABranchInTheColourOfWhatItHangsOn() {
        NodeContent middle = node(null, "Feest", Accent.PINK);
        NodeContent music = node(middle, "Muziek", Accent.BLUE);
        MindmapDrawing drawing = MindmapDrawing.of(new Mindmap(List.of(middle, music, node(music, "Trommel", null))));

        assertEquals(
                List.of("", "blue", "blue"),
                drawing.boxes().stream().map(Box::getAccent).toList());
    }

    @Test
    void drawsNoTwoNodesOnOnePlaceHoweverTheMapGrew() {
        Random random = new Random(7);
        for (int size : new int[] {1, 2, 5, 20, Mindmap.MOST_NODES}) {
            List<Box> boxes = MindmapDrawing.of(grown(size, random)).boxes();

            assertEquals(size, boxes.size());
            for (Box one : boxes) {
                boxes.stream().filter(other -> other != one).forEach(other -> assertFalse(overlap(one, other)));
            }
        }
    }

    private static Mindmap grown(int size, Random random) {
        List<NodeContent> nodes = new ArrayList<>(List.of(node(null, "midden", null)));
        while (nodes.size() < size) {
            String words = "heel lang woord ".repeat(random.nextInt(4));
            nodes.add(node(nodes.get(random.nextInt(nodes.size())), words, null));
        }
        return new Mindmap(nodes);
    }

    private static boolean overlap(Box one, Box other) {
        return Math.abs(one.x() - other.x()) * 2 < one.width() + other.width()
                && Math.abs(one.y() - other.y()) * 2 < one.height() + other.height();
    }

    @Test
    void showsAllOfItself() {
        MindmapDrawing drawing = MindmapDrawing.of(grown(40, new Random(1)));
        String[] view = drawing.getViewBox().split(" ");

        for (Box box : drawing.boxes()) {
            assertTrue(box.getLeft() >= Integer.parseInt(view[0]));
            assertTrue(box.getLeft() + box.width() <= Integer.parseInt(view[0]) + drawing.getWidth());
            assertTrue(box.getTop() >= Integer.parseInt(view[1]));
            assertTrue(box.getTop() + box.height() <= Integer.parseInt(view[1]) + drawing.getHeight());
        }
    }

    @Test
    void breaksLongWordsIntoLines() {
        assertEquals(List.of("Een molen en een", "koe"), Lettering.lines("Een molen en een koe"));
        assertEquals(List.of(), Lettering.lines("  "));
        List<String> longWord = Lettering.lines("Hottentottententententoonstelling");
        assertTrue(longWord.size() > 1);
        assertEquals("Hottentottententententoonstelling", String.join("", longWord));
        assertTrue(Lettering.lines("\uD83C\uDFBA".repeat(40)).stream()
                .allMatch(line -> Lettering.width(line) <= Lettering.WIDEST));
    }
}
