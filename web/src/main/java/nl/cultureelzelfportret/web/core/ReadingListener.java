package nl.cultureelzelfportret.web.core;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/**
 * A page is read in one transaction: what one part of it read, the other parts find read, and nothing changes in between.
 * What people do on a page keeps its own transactions.
 */
public class ReadingListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (!event.getFacesContext().isPostback()) {
            try {
                transaction().begin();
            } catch (NotSupportedException | SystemException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        try {
            end(transaction());
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A part that failed has said so already: nothing is kept, and the page tells what is the matter. */
    private static void end(UserTransaction reading)
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        if (reading.getStatus() == Status.STATUS_ACTIVE) {
            reading.commit();
        } else if (reading.getStatus() != Status.STATUS_NO_TRANSACTION) {
            reading.rollback();
        }
    }

    private static UserTransaction transaction() {
        return CDI.current().select(UserTransaction.class).get();
    }
}
