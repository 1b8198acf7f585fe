package nl.cultureelzelfportret.ejb.account;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes user names out of names: <em>noor.bakker</em>, and <em>noor.bakker2</em> for the second one. They stay when the name
 * changes: somebody has learnt to type it.
 */
public final class UserNames {

    private static final int LONGEST = 40;
    private static final String NAMELESS = "gebruiker";

    /** What stands before a family name, where it is not kept apart: nobody is called by it. */
    private static final String BEFORE =
            "(?i)((van|von|de|der|den|des|du|het|'t|te|ten|ter|la|le|el|al|in|op|aan|uit|bij|voor)\\s+)+";

    private final UnaryOperator<Collection<String>> taken;

    /**
     * Somebody without a user name.
     *
     * @param given  given name
     * @param family family name; may be empty
     */
    public record Name(String given, String family) {}

    /** @param taken tells which of some user names somebody has already */
    UserNames(UnaryOperator<Collection<String>> taken) {
        this.taken = taken;
    }

    /**
     * {@return a user name for each}
     *
     * @param names of people without one, by a number
     */
    Map<Integer, String> give(Map<Integer, Name> names) {
        Map<Integer, String> given = new LinkedHashMap<>();
        Map<Integer, String> waiting = new LinkedHashMap<>();
        names.forEach((number, name) -> waiting.put(number, base(name)));
        Map<String, Integer> next = new HashMap<>();
        Set<String> used = new HashSet<>();
        while (!waiting.isEmpty()) {
            Map<Integer, String> tried = new LinkedHashMap<>();
            waiting.forEach((number, base) -> tried.put(number, numbered(base, next.merge(base, 1, Integer::sum))));
            used.addAll(taken.apply(Set.copyOf(tried.values())));
            tried.forEach((number, userName) -> {
                if (used.add(userName)) {
                    given.put(number, userName);
                    waiting.remove(number);
                }
            });
        }
        return given;
    }

    private static String numbered(String base, int number) {
        return number == 1 ? base : base + number;
    }

    private static String base(Name name) {
        String given = first(name.given());
        String family = first(name.family().strip().replaceFirst("^" + BEFORE, ""));
        String both = given.isEmpty() || family.isEmpty() ? given + family : given + "." + family;
        return both.isEmpty() ? NAMELESS : both.substring(0, Math.min(both.length(), LONGEST));
    }

    /** The first part of a double name is enough, and quicker to type. */
    private static String first(String name) {
        return letters(name.replaceFirst("[\\s-].*", ""));
    }

    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("ł", "l")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
