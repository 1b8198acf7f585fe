package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Empties the bins at night, a hundred moments a transaction. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BinSweep {

    @Inject
    private BinService bin;

    /** Erases everything that is due. */
    @Schedule(hour = "3", minute = "20", persistent = false)
    public void sweep() {
        int erased;
        do {
            erased = bin.eraseOld();
        } while (erased > 0);
    }
}
