package nl.cultureelzelfportret.ejb.invoice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.region.Letterheads;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.invoice.Credits;
import nl.cultureelzelfportret.persistence.invoice.Invoice;
import nl.cultureelzelfportret.persistence.invoice.InvoiceNumbers;
import nl.cultureelzelfportret.persistence.invoice.Invoices;
import nl.cultureelzelfportret.persistence.invoice.Receivable;
import nl.cultureelzelfportret.persistence.invoice.Receivables;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.licence.Licences;

/** Takes back what was wrong on an invoice, by a credit note. */
@Stateless
@Guarded
public class CreditService {

    @Inject
    private Invoices invoices;

    @Inject
    private InvoiceNumbers numbers;

    @Inject
    private Receivables receivables;

    @Inject
    private Licences licences;

    @Inject
    private Paper paper;

    @Inject
    private Letterheads letterheads;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Clock clock;

    /**
     * Takes back so many of each line.
     *
     * @param invoice    of a school of the viewer
     * @param quantities for the position of each line how many
     * @param anew       whether what is taken back is to be invoiced once more, for example to another board
     * @return id of the credit note
     * @throws BusinessException if there are not so many any more, or nothing is taken back
     */
    @Allowed(Permission.MANAGE_BILLING)
    public UUID credit(@On(Invoice.class) UUID invoice, Map<Integer, Integer> quantities, boolean anew) {
        Invoice found = invoices.find(invoice).orElseThrow();
        Receivable receivable =
                receivables.lock(invoice).orElseThrow(() -> new BusinessException("invoice.credit.noInvoice"));
        Credits credits = new Credits(quantities, invoices.creditedOf(found));
        LocalDate today = LocalDate.now(clock);
        Invoice note =
                found.credit(credits, numbers.next(found.getRegion().getId(), today.getYear()), today, clock.instant());
        paper.write(note, letterheads.of(found.getRegion()).logo());
        invoices.add(note);
        receivable.credit(note.getTotals().gross());
        correspondence.send(note);
        if (anew) {
            Licence licence = licences.lock(found.getLicence().getPublicId()).orElseThrow();
            note.getLines()
                    .forEach(line ->
                            licence.chargeAgain(line.getCredits().getCharge(), line.getQuantity(), clock.instant()));
        }
        return note.getPublicId();
    }
}
