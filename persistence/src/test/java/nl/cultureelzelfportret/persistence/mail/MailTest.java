package nl.cultureelzelfportret.persistence.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final Mail mail = new Mail(null, "school@example.org", "Offerte", "Hierbij", List.of(), NOW);

    @Test
    void isTriedAgainEachTimeTwiceAsLateAndThenGivenUp() {
        mail.failed("away", NOW);
        assertEquals(NOW.plus(Duration.ofMinutes(1)), mail.getNextTryAt());
        mail.failed("away", NOW);
        assertEquals(NOW.plus(Duration.ofMinutes(2)), mail.getNextTryAt());
        for (int i = 2; i < Mail.MOST_TRIES; i++) {
            assertEquals(MailStatus.QUEUED, mail.getStatus());
            mail.failed("away", NOW);
        }

        assertEquals(MailStatus.FAILED, mail.getStatus());
        assertNull(mail.getNextTryAt());
    }

    @Test
    void beginsAnewWhenSomebodyLookedAtIt() {
        for (int i = 0; i < Mail.MOST_TRIES; i++) {
            mail.failed("no such mailbox", NOW);
        }
        mail.tryAgain(NOW);
        mail.sent(NOW);

        assertEquals(MailStatus.SENT, mail.getStatus());
        assertEquals("", mail.getLastError());
        assertEquals(NOW, mail.getSentAt());
    }

    @Test
    void keepsTheBeginningOfALongComplaint() {
        mail.failed("x".repeat(5000), NOW);

        assertEquals(500, mail.getLastError().length());
    }
}
