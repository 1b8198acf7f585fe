package nl.cultureelzelfportret.ejb.mail;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.cultureelzelfportret.config.settings.MailSettings;
import nl.cultureelzelfportret.persistence.mail.Mails;

/** Sees to it that mail leaves: at once when it was laid in the outbox, and every ten seconds what is due. */
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

    @Resource
    private ManagedExecutorService executor;

    /**
     * Has a mail leave at once, on another thread, so that nobody waits for a mail server.
     *
     * @param queued that was just laid in the outbox
     */
    public void sendSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued queued) {
        if (settings.isOn()) {
            executor.execute(() -> delivery.deliver(queued.mail()));
        }
    }

    /** Sends what is due, each mail in a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void sendDue() {
        if (settings.isOn()) {
            mails.due(clock.instant(), AT_A_TIME).forEach(delivery::deliver);
        }
    }
}
