package nl.cultureelzelfportret.persistence.portfolio;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words for which somebody looks. Whatever was typed, it is nothing but words: no sign means anything to the
 * database. A word is found also in the middle of a longer one, as Dutch glues words together.
 *
 * @param words each of which has to be there
 */
public record Sought(List<String> words) implements Serializable {

    /** As many characters are read. */
    public static final int LENGTH = 200;

    private static final int MOST = 8;
    private static final int AROUND = 70;
    private static final Map<String, String> SIMPLER =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ı", "i", "æ", "ae", "œ", "oe", "ß", "ss");

    /**
     * A part of a text.
     *
     * @param text  what it says
     * @param found whether it is what was sought
     */
    public record Part(String text, boolean found) implements Serializable {}

    /** Copies the list. */
    public Sought {
        words = List.copyOf(words);
    }

    /**
     * {@return the words in what was typed; none if there are only signs}
     *
     * @param typed by somebody; may be null
     */
    public static Sought of(String typed) {
        String read = typed == null ? "" : typed.substring(0, Math.min(LENGTH, typed.length()));
        return new Sought(Arrays.stream(read.split("[\\s\\p{Z}\\p{C}]+"))
                .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** {@return whether there is nothing to look for} */
    public boolean isBlank() {
        return words.isEmpty();
    }

    /** {@return for each word what the database has to find, with {@code !} before a sign that it would read itself} */
    List<String> patterns() {
        return words.stream()
                .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
                .toList();
    }

    /**
     * {@return whether one of the words stands in a text}
     *
     * @param text may be empty
     */
    public boolean isIn(String text) {
        return !marks(text).isEmpty();
    }

    /**
     * {@return a text in parts, so that what was sought can be shown as found}
     *
     * @param text may be empty
     */
    public List<Part> parts(String text) {
        BitSet marks = marks(text);
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            boolean found = marks.get(from);
            int next = found ? marks.nextClearBit(from) : marks.nextSetBit(from);
            int to = next < 0 ? text.length() : Math.min(next, text.length());
            parts.add(new Part(text.substring(from, to), found));
            from = to;
        }
        return parts;
    }

    /**
     * {@return what stands around the first word that was sought, in parts}
     *
     * @param text may be empty
     */
    public List<Part> around(String text) {
        int first = Math.max(0, marks(text).nextSetBit(0));
        int from = first <= AROUND ? 0 : beginOfWord(text, first - AROUND);
        int to = text.length() <= first + 2 * AROUND ? text.length() : beginOfWord(text, first + 2 * AROUND);
        String some = text.substring(from, to).strip();
        return parts((from > 0 ? "… " : "") + some + (to < text.length() ? " …" : ""));
    }

    /** A space is near in most texts; where none is, at least no character is cut in two. */
    private static int beginOfWord(String text, int near) {
        int space = text.indexOf(' ', near);
        boolean far = space < 0 || space > near + AROUND / 2;
        return far ? text.offsetByCodePoints(0, text.codePointCount(0, near)) : space;
    }

    /** Which characters of the text belong to what was sought, without regard to capitals and accents. */
    private BitSet marks(String text) {
        StringBuilder plain = new StringBuilder();
        List<Integer> begins = new ArrayList<>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String simple = simple(Character.toString(text.codePointAt(at)));
            plain.append(simple);
            for (int i = 0; i < simple.length(); i++) {
                begins.add(at);
            }
        }
        begins.add(text.length());
        BitSet marks = new BitSet();
        for (String word : words) {
            String simple = simple(word);
            for (int at = plain.indexOf(simple); at >= 0; at = plain.indexOf(simple, at + simple.length())) {
                int end = at + simple.length();
                marks.set(begins.get(at), Math.max(begins.get(end), begins.get(end - 1) + 1));
            }
        }
        return marks;
    }

    private static String simple(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        StringBuilder simple = new StringBuilder();
        small.codePoints()
                .mapToObj(Character::toString)
                .forEach(sign -> simple.append(SIMPLER.getOrDefault(sign, sign)));
        return simple.toString();
    }
}
