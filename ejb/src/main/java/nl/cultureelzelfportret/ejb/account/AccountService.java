package nl.cultureelzelfportret.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Credentials;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** One's own account. */
@Stateless
@Guarded
public class AccountService {

    @Inject
    private People people;

    @Inject
    private Credentials credentials;

    @Inject
    private Argon2PasswordHash passwordHash;

    @Inject
    private SignedInPerson signedInPerson;

    @Inject
    private Clock clock;

    /**
     * Changes how one's own pages look and speak.
     *
     * @param language in which they speak
     * @param accent   their colour
     */
    @Allowed(Permission.MANAGE_OWN_ACCOUNT)
    public void change(Language language, Accent accent) {
        Person person = people.reference(signedInPerson.require().personId());
        person.speak(language);
        person.choose(accent);
        signedInPerson.refresh();
    }

    /**
     * Changes one's own password.
     *
     * @param current as it is now
     * @param chosen  as it will be
     * @throws BusinessException if the present one is wrong, too often, or the new one is too short, too long, the same
     *                           or one's own name
     */
    @Allowed(Permission.MANAGE_OWN_ACCOUNT)
    public void changePassword(String current, String chosen) {
        Instant now = clock.instant();
        Credential credential =
                credentials.lockPerson(signedInPerson.require().personId()).orElseThrow();
        if (credential.isBlocked(now) || !passwordHash.verify(current.toCharArray(), credential.getPasswordHash())) {
            credential.refuse(now);
            throw new WrongPasswordException();
        }
        if (chosen.equals(current)) {
            throw new BusinessException("account.password.same");
        }
        PasswordRule.check(chosen, credential.getUserName());
        credential.changePassword(passwordHash.generate(chosen.toCharArray()));
        signedInPerson.refresh();
    }
}
