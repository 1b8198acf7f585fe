package nl.cultureelzelfportret.ejb.roster;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Applies rosters on a thread of their own, so that nobody waits for a page. */
@ApplicationScoped
public class RosterRunner {

    private static final Logger LOG = Logger.getLogger(RosterRunner.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private RosterApplication application;

    @Inject
    private RosterProgress progress;

    /**
     * Has a roster applied.
     *
     * @param begun which one
     */
    public void run(@Observes(during = TransactionPhase.AFTER_SUCCESS) RosterBegun begun) {
        executor.execute(() -> apply(begun));
    }

    /** What went wrong is told by its kind only: a database quotes names in its words. */
    private void apply(RosterBegun begun) {
        try {
            application.apply(begun.schoolId(), begun.roster());
        } catch (EJBException | PersistenceException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            LOG.log(Level.WARNING, "roster {0} was not applied: {1}", new Object[] {
                begun.roster(), cause.getClass().getName()
            });
            progress.giveBack(begun.schoolId(), begun.roster());
        }
    }
}
