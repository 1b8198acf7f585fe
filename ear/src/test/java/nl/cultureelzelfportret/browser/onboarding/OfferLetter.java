package nl.cultureelzelfportret.browser.onboarding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.testing.MailServer;
import nl.cultureelzelfportret.testing.TestEnvironment;

/** The letter with an offer, as it arrives. */
final class OfferLetter {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern LINK =
            Pattern.compile("\\s" + Pattern.quote(TestEnvironment.PUBLIC_ADDRESS) + "(/aanbod/\\S+)");

    private OfferLetter() {}

    /**
     * Finds the link, which leads to the address that was set and not to the host that the institute's browser asked for.
     *
     * @param email to which the letter went
     * @return the path of the page on which a school answers
     */
    static String linkIn(String email) throws MessagingException, IOException {
        MimeMessage arrived = MailServer.get().awaitFor(email, PATIENCE).get(0);
        MimeMultipart parts = (MimeMultipart) arrived.getContent();
        Matcher link = LINK.matcher(parts.getBodyPart(0).getContent().toString());
        assertTrue(link.find(), "no link in the mail");
        assertTrue(parts.getBodyPart(1).getFileName().endsWith(".pdf"), "no paper in the mail");
        return link.group(1);
    }
}
