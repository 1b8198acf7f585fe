package nl.cultureelzelfportret.ejb.invoice;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Works through a run of invoices on a thread of its own, one transaction for each. */
@ApplicationScoped
public class RunWorker {

    private static final System.Logger LOG = System.getLogger(RunWorker.class.getName());

    @Inject
    private Issuing issuing;

    @Resource
    private ManagedExecutorService executor;

    /**
     * Begins when the run itself is stored, so that nobody waits for it.
     *
     * @param started the run
     */
    public void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunStarted started) {
        executor.execute(() -> work(started));
    }

    private void work(RunStarted started) {
        started.licences().forEach(licence -> issue(licence, started.run()));
        issuing.finish(started.run());
    }

    /** One that fails holds up none of the others; it waits in the next preview. */
    private void issue(UUID licence, UUID run) {
        try {
            issuing.issue(licence, run);
        } catch (EJBException failure) {
            LOG.log(Level.ERROR, "no invoice for licence " + licence, failure);
            issuing.fail(run);
        }
    }
}
