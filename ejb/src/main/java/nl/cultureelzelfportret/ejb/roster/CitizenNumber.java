package nl.cultureelzelfportret.ejb.roster;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a citizen (BSN), which may stand nowhere: nine digits that weigh a multiple of eleven. */
final class CitizenNumber {

    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");
    private static final int FEW = 3;

    private CitizenNumber() {}

    /** {@return whether a word may well be one; one in eleven of all numbers of nine digits may} */
    static boolean isLike(String word) {
        if (!NINE_DIGITS.matcher(word).matches()) {
            return false;
        }
        int weight = -(word.charAt(8) - '0');
        for (int place = 0; place < 8; place++) {
            weight += (9 - place) * (word.charAt(place) - '0');
        }
        return weight % 11 == 0;
    }

    /** {@return whether so many words are like one that it is no chance} */
    static boolean areLike(Collection<String> words) {
        long like = words.stream().filter(CitizenNumber::isLike).count();
        return like >= FEW && like * 2 > words.size();
    }

    /** {@return a text in which none is to be read} */
    static String hidden(String text) {
        return NINE_DIGITS
                .matcher(text)
                .replaceAll(found -> isLike(found.group()) ? "•••" : Matcher.quoteReplacement(found.group()));
    }
}
