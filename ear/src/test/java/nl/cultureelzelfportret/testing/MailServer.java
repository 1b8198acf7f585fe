package nl.cultureelzelfportret.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A real mail server for the tests, on a free port; what arrives there can be read. */
public final class MailServer {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private static MailServer current;

    private final GreenMail greenMail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private MailServer() {
        greenMail.start();
    }

    static synchronized MailServer start() {
        current = new MailServer();
        return current;
    }

    static synchronized void stop() {
        if (current != null) {
            current.greenMail.stop();
            current = null;
        }
    }

    /** {@return the one of this test run} */
    public static synchronized MailServer get() {
        return current;
    }

    int port() {
        return greenMail.getSmtp().getPort();
    }

    /**
     * {@return what arrived for somebody, at least one mail}
     *
     * @param recipient e-mail address
     * @param patience  how long to wait for the first
     */
    public List<MimeMessage> awaitFor(String recipient, Duration patience) {
        return await(() -> arrivedFor(recipient), arrived -> !arrived.isEmpty(), patience);
    }

    private List<MimeMessage> arrivedFor(String recipient) {
        return Arrays.stream(greenMail.getReceivedMessages())
                .filter(message -> isFor(message, recipient))
                .toList();
    }

    private static boolean isFor(MimeMessage message, String recipient) {
        try {
            return Arrays.toString(message.getRecipients(Message.RecipientType.TO))
                    .contains(recipient);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * {@return a mail as it came over the line, in the encoding of mail}
     *
     * @param message that arrived
     */
    public static String source(MimeMessage message) {
        return GreenMailUtil.getWholeMessage(message);
    }

    /**
     * {@return what is found, as soon as it is as expected; what was found last, if that takes too long}
     *
     * @param look     finds it
     * @param expected when to stop
     * @param patience how long to go on
     * @param <T>      of what is found
     */
    public static <T> T await(Supplier<T> look, Predicate<T> expected, Duration patience) {
        Instant end = Clock.systemUTC().instant().plus(patience);
        T found = look.get();
        while (!expected.test(found) && Clock.systemUTC().instant().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            found = look.get();
        }
        return found;
    }
}
