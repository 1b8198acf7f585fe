package nl.cultureelzelfportret.ejb.roster;

import java.util.regex.Pattern;

/** Letters as they look when somebody read UTF-8 as something older, such as <em>IsmaÃ«l</em>. */
final class OddLetters {

    private static final Pattern ODD = Pattern.compile("[\\u00C2\\u00C3][\\u0080-\\u00BF]|\\uFFFD");

    private OddLetters() {}

    static boolean in(String words) {
        return ODD.matcher(words).find();
    }
}
