package nl.cultureelzelfportret.it.account;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import nl.cultureelzelfportret.ejb.account.SignInService;
import nl.cultureelzelfportret.it.ServiceIT;
import org.junit.jupiter.api.Test;

/** Signing in, with the real database behind it. */
class SignInServiceIT extends ServiceIT {

    @Inject
    private SignInService signIn;

    @Test
    void letsNobodyInWhoIsUnknown() {
        assertTrue(signIn.signIn("nobody.at.all", "whatever").isEmpty());
    }
}
