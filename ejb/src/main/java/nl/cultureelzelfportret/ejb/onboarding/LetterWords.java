package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import nl.cultureelzelfportret.ejb.mail.LetterBundle;
import nl.cultureelzelfportret.persistence.onboarding.Recipient;

/** The words of letters, in the language of who gets them. */
@ApplicationScoped
class LetterWords {

    /** {@return words with these things mentioned in them} */
    String of(Recipient recipient, String key, Object... arguments) {
        return LetterBundle.say(LetterWords.class, recipient.locale(), key, arguments);
    }
}
