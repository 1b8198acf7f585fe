package nl.cultureelzelfportret.ejb.invoice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.invoice.Receivable;
import nl.cultureelzelfportret.persistence.invoice.Receivables;

/** Writes one reminder, in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Reminding {

    @Inject
    private Receivables receivables;

    @Inject
    private Correspondence correspondence;

    /**
     * Reminds of an invoice, if it is still open and was reminded of less often.
     *
     * @param invoice id of the invoice
     * @param which   reminder this is, from 1 on
     */
    public void remind(UUID invoice, int which) {
        receivables
                .lock(invoice)
                .filter(Receivable::isOpen)
                .filter(open -> open.getReminders() < which)
                .ifPresent(correspondence::remind);
    }
}
