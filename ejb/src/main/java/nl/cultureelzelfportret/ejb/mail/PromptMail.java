package nl.cultureelzelfportret.ejb.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import nl.cultureelzelfportret.config.settings.MailSettings;

/**
 * Has mail leave at once when it was laid in the outbox. It is no EJB: when the transaction is over there is none that a
 * container could suspend and resume.
 */
@ApplicationScoped
public class PromptMail {

    @Inject
    private MailDelivery delivery;

    @Inject
    private MailSettings settings;

    @Resource
    private ManagedExecutorService executor;

    /**
     * Has a mail leave on another thread, so that nobody waits for a mail server.
     *
     * @param queued that was just laid in the outbox
     */
    public void sendSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued queued) {
        if (settings.isOn()) {
            executor.execute(() -> delivery.deliver(queued.mail()));
        }
    }
}
