package nl.cultureelzelfportret.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.access.Role;

/**
 * Makes passwords to begin with, that can be copied from paper: syllables and two digits, such as <em>mabo-tifu-27</em> for
 * a pupil, and <em>mabo-tifu-keza-27</em> for who sees more than what is their own. Its owner changes it at once, and after
 * five wrong tries every next one waits.
 */
@ApplicationScoped
public class FirstPasswords {

    private static final String CONSONANTS = "bdfghkmnprstvwz";
    private static final String VOWELS = "aeiou";
    private static final String DIGITS = "23456789";

    private final SecureRandom random = new SecureRandom();

    /**
     * {@return a new password}
     *
     * @param roles of its owner
     */
    public String next(Collection<Role> roles) {
        int words = Set.of(Role.PUPIL).containsAll(roles) ? 2 : 3;
        return Stream.generate(() -> syllable() + syllable() + "-").limit(words).collect(Collectors.joining())
                + one(DIGITS)
                + one(DIGITS);
    }

    private String syllable() {
        return one(CONSONANTS) + one(VOWELS);
    }

    private String one(String signs) {
        int at = random.nextInt(signs.length());
        return signs.substring(at, at + 1);
    }
}
