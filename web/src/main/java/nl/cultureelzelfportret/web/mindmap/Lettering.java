package nl.cultureelzelfportret.web.mindmap;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks the words of a node into lines, without knowing the typeface: a letter counts as wide as it is in a wide one. The
 * script {@code mindmap-layout.js} counts in the same way.
 */
final class Lettering {

    /** A line is at most so wide, in the units of the drawing. */
    static final int WIDEST = 150;

    private static final String NARROW = "iljtfrI.,:;'!|()[]- ";
    private static final String WIDE = "mwMW@%";

    private Lettering() {}

    /**
     * {@return the lines; none for no words}
     *
     * @param words on the node
     */
    static List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.isBlank() ? new String[0] : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= WIDEST) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line) > WIDEST) {
                int fits = fitting(line);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private static int fitting(String word) {
        int fits = word.offsetByCodePoints(0, 1);
        while (width(word.substring(0, word.offsetByCodePoints(fits, 1))) <= WIDEST) {
            fits = word.offsetByCodePoints(fits, 1);
        }
        return fits;
    }

    /** {@return how wide a line is, in the units of the drawing} */
    static int width(String line) {
        return line.codePoints().map(Lettering::width).sum();
    }

    private static int width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 6;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 15;
        }
        return letter >= 'a' && letter <= 'z' ? 9 : 12;
    }
}
