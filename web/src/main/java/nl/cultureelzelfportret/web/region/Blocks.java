package nl.cultureelzelfportret.web.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads a text with a few marks (CommonMark): headings, paragraphs, lists, strong words, emphasis, and links to the web, to
 * a mail address or a telephone. Everything else stays the characters that were typed. There is no HTML in what comes out:
 * a page writes each word itself, escaped.
 */
public final class Blocks extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .build();
    private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:|tel:)[^\\s\"'<>]+");

    private final List<Block> blocks = new ArrayList<>();
    private List<Block.Run> runs = new ArrayList<>();
    private boolean strong;
    private boolean emphasis;
    private String address = "";

    private Blocks() {}

    /**
     * {@return the pieces of a text, in their order}
     *
     * @param text as somebody typed it
     */
    public static List<Block> of(String text) {
        Blocks blocks = new Blocks();
        PARSER.parse(text).accept(blocks);
        return List.copyOf(blocks.blocks);
    }

    @Override
    public void visit(Heading heading) {
        add("heading", List.of(line(heading)));
    }

    @Override
    public void visit(Paragraph paragraph) {
        add("paragraph", List.of(line(paragraph)));
    }

    @Override
    public void visit(BulletList list) {
        add("bullets", points(list));
    }

    @Override
    public void visit(OrderedList list) {
        add("numbers", points(list));
    }

    private void add(String kind, List<Block.Line> lines) {
        blocks.add(new Block(kind, lines));
    }

    /** A list in a list becomes points of the outer one. */
    private List<Block.Line> points(ListBlock list) {
        List<Block.Line> points = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
                if (part instanceof ListBlock inner) {
                    points.addAll(points(inner));
                } else {
                    points.add(line(part));
                }
            }
        }
        return points;
    }

    @Override
    public void visit(ListItem item) {
        throw new IllegalStateException("a point without a list");
    }

    private Block.Line line(Node node) {
        runs = new ArrayList<>();
        visitChildren(node);
        return new Block.Line(runs);
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        say(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        say(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        say(" ");
    }

    private void say(String words) {
        runs.add(new Block.Run(words, strong, emphasis, address));
    }

    @Override
    public void visit(StrongEmphasis node) {
        boolean before = strong;
        strong = true;
        visitChildren(node);
        strong = before;
    }

    @Override
    public void visit(Emphasis node) {
        boolean before = emphasis;
        emphasis = true;
        visitChildren(node);
        emphasis = before;
    }

    @Override
    public void visit(Link link) {
        address = SAFE.matcher(link.getDestination()).matches() ? link.getDestination() : "";
        visitChildren(link);
        address = "";
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }
}
