package nl.cultureelzelfportret.ejb.mail;

import jakarta.activation.DataHandler;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import nl.cultureelzelfportret.config.settings.MailSettings;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.mail.Mail;
import nl.cultureelzelfportret.persistence.mail.MailStatus;
import nl.cultureelzelfportret.persistence.mail.Mails;

/** Hands one mail to the mail server and writes down what it said. The row is locked meanwhile: nobody sends it twice. */
@Stateless
public class MailDelivery {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PATIENCE = "10000";

    @Inject
    private Mails mails;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /**
     * Tries to send a mail that is due; another one is left alone.
     *
     * @param mail id of the mail
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void deliver(UUID mail) {
        Instant now = clock.instant();
        mails.lock(mail)
                .filter(found -> found.getStatus() == MailStatus.QUEUED
                        && !found.getNextTryAt().isAfter(now))
                .ifPresent(due -> attempt(due, now));
    }

    private void attempt(Mail mail, Instant now) {
        try {
            if (settings.user().isEmpty()) {
                Transport.send(message(mail, now));
            } else {
                Transport.send(message(mail, now), settings.user(), settings.password());
            }
            mail.sent(now);
        } catch (MessagingException | UnsupportedEncodingException refused) {
            mail.failed(String.valueOf(refused.getMessage()), now);
        }
    }

    private MimeMessage message(Mail mail, Instant now) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new MimeMessage(Session.getInstance(properties()));
        message.setFrom(
                mail.getRegion() == null
                        ? new InternetAddress(settings.sender())
                        : new InternetAddress(
                                settings.sender(),
                                mail.getRegion().getInstitute().getName(),
                                UTF_8));
        if (mail.getRegion() != null && mail.getRegion().getInstitute().getEmail() != null) {
            message.setReplyTo(
                    InternetAddress.parse(mail.getRegion().getInstitute().getEmail()));
        }
        message.setRecipients(MimeMessage.RecipientType.TO, InternetAddress.parse(mail.getRecipient(), true));
        message.setSubject(mail.getSubject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setContent(content(mail));
        return message;
    }

    private static MimeMultipart content(Mail mail) throws MessagingException {
        MimeMultipart content = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.getText(), UTF_8);
        content.addBodyPart(text);
        for (Document document : mail.getDocuments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(document.getContent(), document.getMediaType())));
            part.setFileName(document.getName());
            content.addBodyPart(part);
        }
        return content;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }
}
