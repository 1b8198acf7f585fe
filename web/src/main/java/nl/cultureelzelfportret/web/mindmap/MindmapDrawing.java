package nl.cultureelzelfportret.web.mindmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.mindmap.Mindmap;
import nl.cultureelzelfportret.persistence.mindmap.NodeContent;

/**
 * Where everything on a mindmap stands: the middle in the middle, its branches to the right and to the left so that both
 * sides are about as high, each branch beside what it hangs on. The script {@code mindmap-layout.js} draws the same.
 *
 * @param boxes    the nodes, the middle first
 * @param branches the lines between them
 */
public record MindmapDrawing(List<Box> boxes, List<Branch> branches) {

    private static final int GAP_ACROSS = 48;
    private static final int GAP_DOWN = 16;
    private static final int MARGIN = 12;

    /**
     * A line from a node to one that hangs on it.
     *
     * @param accent style of its colour
     * @param width  how thick it is
     * @param path   of the line
     */
    public record Branch(String accent, int width, String path) {

        /** {@return accent, for pages} */
        public String getAccent() {
            return accent;
        }

        /** {@return width, for pages} */
        public int getWidth() {
            return width;
        }

        /** {@return path, for pages} */
        public String getPath() {
            return path;
        }
    }

    /** A node with what hangs on it, measured. */
    private record Bough(Box box, List<Bough> children, int height) {

        static Bough of(NodeContent node, Accent colour, int depth, Map<UUID, List<NodeContent>> byParent) {
            Accent own = node.colour() == null ? colour : node.colour();
            List<Bough> children = byParent.getOrDefault(node.id(), List.of()).stream()
                    .map(child -> of(child, depth == 0 ? null : own, depth + 1, byParent))
                    .toList();
            Box box = Box.of(node, depth == 0 ? null : own, depth);
            return new Bough(box, children, Math.max(box.height(), stacked(children)));
        }

        static int stacked(List<Bough> boughs) {
            return Math.max(
                    0,
                    boughs.stream().mapToInt(bough -> bough.height + GAP_DOWN).sum() - GAP_DOWN);
        }
    }

    /**
     * {@return the drawing of a map}
     *
     * @param map that is not empty
     */
    public static MindmapDrawing of(Mindmap map) {
        Map<UUID, List<NodeContent>> byParent =
                map.nodes().stream().skip(1).collect(Collectors.groupingBy(NodeContent::parent));
        Bough middle = Bough.of(map.root().orElseThrow(), null, 0, byParent);
        MindmapDrawing drawing = new MindmapDrawing(new ArrayList<>(), new ArrayList<>());
        drawing.boxes.add(middle.box);
        int right = rightHand(middle.children);
        drawing.stack(middle.box, middle.children.subList(0, right), 1);
        drawing.stack(middle.box, middle.children.subList(right, middle.children.size()), -1);
        return drawing;
    }

    /** How many of the branches go to the right: as many as make both sides most alike. */
    private static int rightHand(List<Bough> boughs) {
        int best = boughs.size();
        int smallest = Integer.MAX_VALUE;
        for (int right = boughs.size(); right > 0; right--) {
            int difference = Math.abs(
                    Bough.stacked(boughs.subList(0, right)) - Bough.stacked(boughs.subList(right, boughs.size())));
            if (difference <= smallest) {
                smallest = difference;
                best = right;
            }
        }
        return best;
    }

    private void stack(Box parent, List<Bough> children, int side) {
        int top = parent.y() - Bough.stacked(children) / 2;
        for (Bough child : children) {
            Box box = child.box.at(
                    parent.x() + side * (parent.width() / 2 + GAP_ACROSS + child.box.width() / 2),
                    top + child.height / 2);
            boxes.add(box);
            branches.add(branch(parent, box, side));
            stack(box, child.children, side);
            top += child.height + GAP_DOWN;
        }
    }

    private static Branch branch(Box parent, Box child, int side) {
        int from = parent.x() + side * parent.width() / 2;
        int to = child.x() - side * child.width() / 2;
        int bend = (from + to) / 2;
        return new Branch(
                child.getAccent(),
                Math.max(2, 7 - 2 * child.depth()),
                "M%d %dC%d %d %d %d %d %d"
                        .formatted(from, parent.y(), bend, parent.y(), bend, child.y(), to, child.y()));
    }

    /** {@return the part of the paper that is drawn on, as SVG wants it} */
    public String getViewBox() {
        return "%d %d %d %d".formatted(left(), top(), getWidth(), getHeight());
    }

    /** {@return how wide the drawing is} */
    public int getWidth() {
        return boxes.stream().mapToInt(box -> box.getLeft() + box.width()).max().orElse(0) + MARGIN - left();
    }

    /** {@return how high the drawing is} */
    public int getHeight() {
        return boxes.stream().mapToInt(box -> box.getTop() + box.height()).max().orElse(0) + MARGIN - top();
    }

    private int left() {
        return boxes.stream().mapToInt(Box::getLeft).min().orElse(0) - MARGIN;
    }

    private int top() {
        return boxes.stream().mapToInt(Box::getTop).min().orElse(0) - MARGIN;
    }
}
