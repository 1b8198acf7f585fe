package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import nl.cultureelzelfportret.persistence.onboarding.Recipient;

/** The words of letters, in the language of who gets them. */
@ApplicationScoped
class LetterWords {

    /** {@return words with these things mentioned in them} */
    String of(Recipient recipient, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                LetterWords.class.getPackageName() + ".letters",
                recipient.locale(),
                LetterWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), recipient.locale()).format(arguments);
    }
}
