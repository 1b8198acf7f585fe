package nl.cultureelzelfportret.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Credentials;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/**
 * Opens accounts: a user name, and a password that is handed out once and has to be changed at the first sign-in. Who may
 * do so, the services that call it decide.
 */
@ApplicationScoped
public class Accounts {

    /** What cannot be mistaken for something else, read from paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int SIGNS_IN_A_GROUP = 4;
    private static final int USER_NAME_LENGTH = 100;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private People people;

    @Inject
    private Credentials credentials;

    @Inject
    private Argon2PasswordHash passwordHash;

    /**
     * Opens an account for somebody new.
     *
     * @param grant    their first role, with the person
     * @param userName not taken yet
     * @return the password, to be shown once
     * @throws BusinessException if the user name is taken or would not do
     */
    public String open(RoleGrant grant, String userName) {
        people.add(grant.getPerson());
        people.grant(grant);
        return open(grant.getPerson(), userName);
    }

    /**
     * Opens an account for somebody who is known already.
     *
     * @param person   without an account
     * @param userName not taken yet
     * @return the password, to be shown once
     * @throws BusinessException if the user name is taken or would not do
     */
    public String open(Person person, String userName) {
        String plain = Credential.normalised(userName);
        if (!plain.matches("[a-z0-9][a-z0-9._@-]{1,99}")) {
            throw new BusinessException("account.userName.none");
        }
        if (credentials.isTaken(plain)) {
            throw new BusinessException("account.userName.taken", plain);
        }
        String password = password();
        credentials.add(new Credential(person, plain, passwordHash.generate(password.toCharArray()), true));
        return password;
    }

    /**
     * Hands out a new password for an account, which its owner has to change at once.
     *
     * @param credential of the account, locked
     * @return the password, to be shown once
     */
    public String handOut(Credential credential) {
        String password = password();
        credential.handOut(passwordHash.generate(password.toCharArray()));
        return password;
    }

    /** {@return a password that nobody guesses and everybody can type: 12 signs, 59 bits} */
    private String password() {
        return Stream.generate(this::group).limit(GROUPS).collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(SIGNS_IN_A_GROUP, 0, SIGNS.length())
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /**
     * {@return a user name for somebody that nobody has yet: their given name, with a number if need be}
     *
     * @param person who gets an account
     */
    public String userNameFor(Person person) {
        String plain = Normalizer.normalize(person.getGivenName() + person.getFamilyName(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
        String base = plain.length() < 2 ? "naam" : plain.substring(0, Math.min(plain.length(), USER_NAME_LENGTH - 10));
        String free = base;
        for (int number = 2; credentials.isTaken(free); number++) {
            free = base + number;
        }
        return free;
    }
}
