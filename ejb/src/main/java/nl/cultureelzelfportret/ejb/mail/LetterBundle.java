package nl.cultureelzelfportret.ejb.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of letters in the language of who gets them: {@code letters.properties} of a room, and {@code letters_en.properties}. */
public final class LetterBundle {

    private LetterBundle() {}

    /**
     * {@return the words behind a key, with these things mentioned in them}
     *
     * @param room      a class that stands beside the words
     * @param locale    of who gets the letter
     * @param key       of a message in the form of {@link MessageFormat}
     * @param mentioned what it mentions
     */
    public static String say(Class<?> room, Locale locale, String key, Object... mentioned) {
        ResourceBundle words = ResourceBundle.getBundle(
                room.getPackageName() + ".letters",
                locale,
                room.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), locale).format(mentioned);
    }
}
