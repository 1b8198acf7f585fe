package nl.cultureelzelfportret.ejb.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of letters between an institute and its schools, which are in Dutch: {@code letters.properties} beside this. */
public final class Letters {

    /** In which letters are written. */
    public static final Locale LANGUAGE = Locale.forLanguageTag("nl");

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            Letters.class.getPackageName() + ".letters", LANGUAGE, Letters.class.getClassLoader());

    private Letters() {}

    /**
     * {@return the words behind a key, with these things mentioned in them}
     *
     * @param key       of a message in the form of {@link MessageFormat}
     * @param arguments what it mentions
     */
    public static String say(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), LANGUAGE)
                .format(arguments)
                .strip();
    }
}
