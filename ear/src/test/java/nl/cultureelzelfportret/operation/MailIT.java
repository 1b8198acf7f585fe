package nl.cultureelzelfportret.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.it.page.OutsideScribe;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.mail.Mail;
import nl.cultureelzelfportret.persistence.mail.MailStatus;
import nl.cultureelzelfportret.testing.MailServer;
import org.junit.jupiter.api.Test;

/** What lies in the outbox leaves by a real mail server, once, with what goes with it. */
class MailIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Test
    void leavesWithItsDocuments() throws MessagingException {
        String recipient = "school-" + UUID.randomUUID() + "@example.org";
        Mail mail = write(recipient);

        List<MimeMessage> arrived = MailServer.get().awaitFor(recipient, PATIENCE);

        assertEquals(
                1,
                arrived.size(),
                () -> OutsideScribe.write(entityManager -> {
                    Mail found = entityManager.find(Mail.class, mail.getId());
                    return found.getStatus() + " " + found.getTries() + " " + found.getLastError() + " "
                            + found.getNextTryAt();
                }));
        assertEquals("Offerte voor Zoë", arrived.get(0).getSubject());
        String source = MailServer.source(arrived.get(0));
        assertTrue(source.contains("offerte.pdf"), source);
        assertEquals(MailStatus.SENT, MailServer.await(() -> status(mail), MailStatus.SENT::equals, PATIENCE));
    }

    private static Mail write(String recipient) {
        Instant now = Clock.systemUTC().instant();
        return OutsideScribe.write(entityManager -> {
            Document document = new Document(
                    null, "offerte.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII), now);
            entityManager.persist(document);
            Mail mail = new Mail(null, recipient, "Offerte voor Zoë", "Dag,\nhierbij.", List.of(document), now);
            entityManager.persist(mail);
            return mail;
        });
    }

    private static MailStatus status(Mail mail) {
        return OutsideScribe.write(
                entityManager -> entityManager.find(Mail.class, mail.getId()).getStatus());
    }
}
