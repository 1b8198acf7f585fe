package nl.cultureelzelfportret.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Open;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Credentials;

/** Tries user names and passwords. */
@Stateless
@Guarded
public class SignInService {

    @Inject
    private Credentials credentials;

    @Inject
    private Argon2PasswordHash passwordHash;

    @Inject
    private Identification identification;

    @Inject
    private Clock clock;

    /**
     * Tries a user name and a password. Tries of one account come after each other and the wrong ones are counted; while
     * the account has to wait, the right password is refused too. Why a try failed is not told.
     *
     * @param userName as it was typed
     * @param password as it was typed
     * @return the id of the person, or empty
     */
    @Open("this is how one gets in")
    public Optional<UUID> signIn(String userName, String password) {
        Instant now = clock.instant();
        Optional<Credential> found = credentials.lockUserName(userName);
        String hash = found.map(Credential::getPasswordHash).orElse(Credential.NO_PASSWORD);
        // An unknown name costs as much time as a wrong password.
        boolean right = passwordHash.verify(password.toCharArray(), hash);
        if (found.isEmpty() || found.get().isBlocked(now)) {
            return Optional.empty();
        }
        Credential credential = found.get();
        if (!right) {
            credential.refuse(now);
            return Optional.empty();
        }
        credential.welcome(now);
        if (passwordHash.isOutdated(hash)) {
            credential.rehash(passwordHash.generate(password.toCharArray()));
        }
        return Optional.of(credential.getPerson().getPublicId()).filter(this::hasARole);
    }

    /** Who left has no account any more, and learns no more than anybody else. */
    private boolean hasARole(UUID person) {
        return identification.find(person).isPresent();
    }
}
