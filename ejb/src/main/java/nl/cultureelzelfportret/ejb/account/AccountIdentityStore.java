package nl.cultureelzelfportret.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Jakarta Security's door to our accounts: the caller's name is the person's id. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private SignInService signIn;

    /**
     * Tries a user name and a password.
     *
     * @param credential as it was typed
     * @return valid with the person's id, or invalid
     */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return signIn.signIn(credential.getCaller(), credential.getPasswordAsString())
                .map(person -> new CredentialValidationResult(person.toString()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
