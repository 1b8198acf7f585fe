package nl.cultureelzelfportret.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.persistence.access.Role;
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

    @Inject
    private People people;

    @Inject
    private Credentials credentials;

    @Inject
    private Argon2PasswordHash passwordHash;

    @Inject
    private FirstPasswords passwords;

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
        return open(grant.getPerson(), grant.getRole(), userName);
    }

    /**
     * Opens an account for somebody who is known already.
     *
     * @param person   without an account
     * @param role     for which they come
     * @param userName not taken yet
     * @return the password, to be shown once
     * @throws BusinessException if the user name is taken or would not do
     */
    public String open(Person person, Role role, String userName) {
        String plain = Credential.normalised(userName);
        if (!plain.matches("[a-z0-9][a-z0-9._@-]{1,99}")) {
            throw new BusinessException("account.userName.none");
        }
        if (credentials.isTaken(plain)) {
            throw new BusinessException("account.userName.taken", plain);
        }
        String password = passwords.next(List.of(role));
        credentials.add(new Credential(person, plain, passwordHash.generate(password.toCharArray()), true));
        return password;
    }

    /**
     * Hands out a new password for an account, which its owner has to change at once.
     *
     * @param credential of the account, locked
     * @param roles      of its owner
     * @return the password, to be shown once
     */
    public String handOut(Credential credential, Collection<Role> roles) {
        String password = passwords.next(roles);
        credential.handOut(passwordHash.generate(password.toCharArray()));
        return password;
    }

    /**
     * {@return a user name for somebody that nobody has yet}
     *
     * @param person who gets an account
     */
    public String userNameFor(Person person) {
        return userNamesFor(Map.of(0, new UserNames.Name(person.getGivenName(), person.getFamilyName())))
                .get(0);
    }

    /**
     * {@return user names that nobody has yet, for many people at once}
     *
     * @param names of the people, by a number
     */
    public Map<Integer, String> userNamesFor(Map<Integer, UserNames.Name> names) {
        return new UserNames(credentials::taken).give(names);
    }
}
