package nl.cultureelzelfportret.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Credentials;
import nl.cultureelzelfportret.persistence.account.Person;

/** Opens accounts for people who are new here. */
@ApplicationScoped
public class Accounts {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int GROUPS = 5;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Credentials credentials;

    @Inject
    private Argon2PasswordHash passwordHash;

    /**
     * {@return a user name that nobody has: the given name in plain letters, with a number if it is taken}
     *
     * @param person somebody new
     */
    public String userNameFor(Person person) {
        String plain = MARKS.matcher(Normalizer.normalize(person.getGivenName(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        String base = plain.isEmpty() ? "naam" : plain.substring(0, Math.min(plain.length(), 40));
        Set<String> taken = Set.copyOf(credentials.userNamesFrom(base));
        return Stream.concat(
                        Stream.of(base),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> base + number))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Opens an account with a password that has to be changed at the first sign-in.
     *
     * @param person   somebody new
     * @param userName with which they sign in
     * @return the password, in groups that can be read to somebody; it is kept nowhere
     */
    public String open(Person person, String userName) {
        String password = Stream.generate(this::group).limit(GROUPS).collect(Collectors.joining("-"));
        credentials.add(new Credential(person, userName, passwordHash.generate(password.toCharArray()), true));
        return password;
    }

    private String group() {
        return "" + one(CONSONANTS) + one(VOWELS) + one(CONSONANTS) + one(VOWELS);
    }

    private char one(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
