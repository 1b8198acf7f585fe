package nl.cultureelzelfportret.ejb.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/**
 * Makes passwords to begin with, that a child can copy from paper: syllables and two digits, such as
 * <em>mabo-tifu-27</em>. Its owner changes it at once, and after five wrong tries every next one waits.
 */
@ApplicationScoped
public class HandedOutPasswords {

    private static final String CONSONANTS = "bdfghkmnprstvwz";
    private static final String VOWELS = "aeiou";
    private static final String DIGITS = "23456789";

    private final SecureRandom random = new SecureRandom();

    /** {@return a new password} */
    String next() {
        return syllable() + syllable() + "-" + syllable() + syllable() + "-" + one(DIGITS) + one(DIGITS);
    }

    private String syllable() {
        return one(CONSONANTS) + one(VOWELS);
    }

    private String one(String signs) {
        int at = random.nextInt(signs.length());
        return signs.substring(at, at + 1);
    }
}
