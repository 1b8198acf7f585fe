package nl.cultureelzelfportret.web.region;

import java.io.Serializable;
import java.util.List;

/**
 * A piece of a text that somebody wrote with a few marks: a heading, a paragraph, or a list.
 *
 * @param kind  {@code heading}, {@code paragraph}, {@code bullets} or {@code numbers}
 * @param lines one, or the points of a list
 */
public record Block(String kind, List<Line> lines) implements Serializable {

    /** Copies the lines. */
    public Block {
        lines = List.copyOf(lines);
    }

    /**
     * A line of words.
     *
     * @param runs of words that look alike
     */
    public record Line(List<Run> runs) implements Serializable {

        /** Copies the runs. */
        public Line {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Some words that look alike.
     *
     * @param text     as it was written
     * @param strong   whether they are strong
     * @param emphasis whether they have emphasis
     * @param address  to which they lead, or empty
     */
    public record Run(String text, boolean strong, boolean emphasis, String address) implements Serializable {}
}
