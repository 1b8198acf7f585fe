package nl.cultureelzelfportret.web.mindmap;

import java.util.List;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.mindmap.NodeContent;

/**
 * A node as it is drawn.
 *
 * @param content what stands on it
 * @param colour  of its branch, or null in the middle
 * @param depth   0 in the middle
 * @param lines   its words
 * @param x       of its middle
 * @param y       of its middle
 * @param width   from edge to edge
 * @param height  from edge to edge
 */
public record Box(
        NodeContent content, Accent colour, int depth, List<String> lines, int x, int y, int width, int height) {

    static final int LINE = 22;
    static final int PICTURE = 84;
    private static final int PADDING = 16;
    private static final int EMPTY_WIDTH = 96;
    private static final int BASELINE = 16;

    /** A line of words and where it stands. */
    public record Line(String words, int y) {}

    static Box of(NodeContent content, Accent colour, int depth) {
        List<String> lines = Lettering.lines(content.words());
        int words = lines.stream().mapToInt(Lettering::width).max().orElse(EMPTY_WIDTH - 2 * PADDING);
        int width = words + 2 * PADDING;
        int height = Math.max(lines.size(), content.picture() == null ? 1 : 0) * LINE + LINE;
        return content.picture() == null
                ? new Box(content, colour, depth, lines, 0, 0, width + width % 2, height)
                : new Box(
                        content,
                        colour,
                        depth,
                        lines,
                        0,
                        0,
                        Math.max(width + width % 2, PICTURE + LINE),
                        height + PICTURE);
    }

    Box at(int newX, int newY) {
        return new Box(content, colour, depth, lines, newX, newY, width, height);
    }

    /** {@return the style of its colours; empty in the middle} */
    public String getAccent() {
        return colour == null ? "" : colour.token();
    }

    /** {@return its left edge} */
    public int getLeft() {
        return x - width / 2;
    }

    /** {@return its upper edge} */
    public int getTop() {
        return y - height / 2;
    }

    /** {@return the left edge of its picture} */
    public int getPictureLeft() {
        return x - PICTURE / 2;
    }

    /** {@return the upper edge of its picture} */
    public int getPictureTop() {
        return getTop() + LINE / 2;
    }

    /** {@return its lines, with the places where they stand} */
    public List<Line> getPlaced() {
        int first = getTop() + LINE / 2 + (content.picture() == null ? 0 : PICTURE) + BASELINE;
        return IntStream.range(0, lines.size())
                .mapToObj(number -> new Line(lines.get(number), first + number * LINE))
                .toList();
    }
}
