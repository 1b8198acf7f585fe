package nl.cultureelzelfportret.ejb.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.cultureelzelfportret.config.settings.MailSettings;
import nl.cultureelzelfportret.persistence.mail.Mails;

/** Sees to it that mail leaves: every ten seconds what is due. What was just laid in the outbox leaves at once ({@link PromptMail}). */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailSender {

    private static final int AT_A_TIME = 50;

    @Inject
    private Mails mails;

    @Inject
    private MailDelivery delivery;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /** Sends what is due, each mail in a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void sendDue() {
        if (settings.isOn()) {
            mails.due(clock.instant(), AT_A_TIME).forEach(delivery::deliver);
        }
    }
}
