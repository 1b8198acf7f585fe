package nl.cultureelzelfportret.ejb.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.mail.Mail;
import nl.cultureelzelfportret.persistence.mail.Mails;
import nl.cultureelzelfportret.persistence.region.Region;

/** Where a feature lays a mail, in the transaction of what it tells about. */
@ApplicationScoped
public class Outbox {

    @Inject
    private Mails mails;

    @Inject
    private Event<MailQueued> queued;

    @Inject
    private Clock clock;

    /**
     * Lays a mail in the outbox; it leaves when the transaction was committed.
     *
     * @param region    in whose name it is sent, or null for the product itself
     * @param recipient one e-mail address
     * @param subject   of the mail
     * @param text      plain text
     * @param documents that go with it
     * @return the mail, to be looked after
     */
    public Mail send(Region region, String recipient, String subject, String text, List<Document> documents) {
        Mail mail = new Mail(region, recipient, subject, text, documents, clock.instant());
        mails.add(mail);
        queued.fire(new MailQueued(mail.getPublicId()));
        return mail;
    }
}
