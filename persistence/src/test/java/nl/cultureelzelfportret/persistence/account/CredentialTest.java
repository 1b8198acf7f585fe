package nl.cultureelzelfportret.persistence.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CredentialTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Credential credential =
            new Credential(new Person("Noor", null, "Bakker", Language.NL), " Noor.Bakker ", "hash", true);

    @Test
    void doesNotMindCapitalsAndSpacesInAUserName() {
        assertEquals("noor.bakker", credential.getUserName());
    }

    @Test
    void letsAChildMistypeAFewTimes() {
        refuse(Credential.FREE_TRIES - 1);

        assertFalse(credential.isBlocked(NOW));
    }

    @Test
    void waitsLongerAfterEachWrongPasswordButNeverForADay() {
        refuse(Credential.FREE_TRIES);
        assertTrue(credential.isBlocked(NOW.plusSeconds(29)));
        assertFalse(credential.isBlocked(NOW.plusSeconds(30)));

        refuse(1);
        assertTrue(credential.isBlocked(NOW.plusSeconds(59)));

        refuse(50);
        assertTrue(credential.isBlocked(NOW.plus(Duration.ofMinutes(14))));
        assertFalse(credential.isBlocked(NOW.plus(Duration.ofMinutes(15))));
    }

    @Test
    void forgetsMistakesAfterTheRightPassword() {
        refuse(Credential.FREE_TRIES + 3);
        credential.welcome(NOW.plus(Duration.ofHours(1)));
        refuse(Credential.FREE_TRIES - 1);

        assertFalse(credential.isBlocked(NOW));
    }

    @Test
    void isOnesOwnAfterTheFirstChange() {
        credential.changePassword("another hash");

        assertFalse(credential.isMustChange());
        assertEquals("another hash", credential.getPasswordHash());
    }

    private void refuse(int times) {
        for (int i = 0; i < times; i++) {
            credential.refuse(NOW);
        }
    }
}
