package nl.cultureelzelfportret.ejb.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Argon2PasswordHashTest {

    private static final String OLD =
            "$argon2id$v=19$m=1024,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final Argon2PasswordHash passwordHash = new Argon2PasswordHash();

    @Test
    void knowsAPasswordAgain() {
        String hash = passwordHash.generate("een zonnige dag".toCharArray());

        assertTrue(passwordHash.verify("een zonnige dag".toCharArray(), hash));
        assertFalse(passwordHash.verify("een zonnige Dag".toCharArray(), hash));
        assertFalse(passwordHash.isOutdated(hash));
    }

    @Test
    void saltsEachHash() {
        assertNotEquals(passwordHash.generate("dag".toCharArray()), passwordHash.generate("dag".toCharArray()));
    }

    @Test
    void saysWhenAHashIsTooCheap() {
        assertTrue(passwordHash.isOutdated(OLD));
    }

    @Test
    void refusesWhatIsNoHash() {
        assertFalse(passwordHash.verify("dag".toCharArray(), ""));
        assertFalse(passwordHash.verify("dag".toCharArray(), "dag"));
        assertFalse(passwordHash.verify("dag".toCharArray(), OLD.replace("argon2id", "argon2i")));
    }
}
