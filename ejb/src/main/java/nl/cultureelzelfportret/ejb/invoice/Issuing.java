package nl.cultureelzelfportret.ejb.invoice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.region.Letterheads;
import nl.cultureelzelfportret.persistence.invoice.Invoice;
import nl.cultureelzelfportret.persistence.invoice.InvoiceDraft;
import nl.cultureelzelfportret.persistence.invoice.InvoiceNumbers;
import nl.cultureelzelfportret.persistence.invoice.InvoiceRun;
import nl.cultureelzelfportret.persistence.invoice.Invoices;
import nl.cultureelzelfportret.persistence.licence.Licences;

/**
 * Issues one invoice, in a transaction of its own: the licence is locked, what was not invoiced yet is read, a number is
 * taken, it is written on paper, stored, and laid in the outbox. All of it, or nothing. Who calls it asked for permission.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Issuing {

    @Inject
    private Licences licences;

    @Inject
    private Invoices invoices;

    @Inject
    private InvoiceNumbers numbers;

    @Inject
    private Paper paper;

    @Inject
    private Letterheads letterheads;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Clock clock;

    /**
     * Issues what is owed under a licence and was on no invoice yet.
     *
     * @param licence id of the licence
     * @param run     id of the run of which it is part, or null
     * @return id of the invoice; nothing where nothing was owed, or something is missing
     */
    public Optional<UUID> issue(UUID licence, UUID run) {
        Optional<InvoiceRun> part = Optional.ofNullable(run).flatMap(invoices::lockRun);
        Optional<Invoice> issued = licences.lock(licence)
                .flatMap(invoices::draft)
                .filter(draft -> draft.problems().isEmpty())
                .map(draft -> issue(draft, part.orElse(null)));
        part.ifPresent(each -> count(each, issued.isPresent()));
        return issued.map(Invoice::getPublicId);
    }

    private Invoice issue(InvoiceDraft draft, InvoiceRun run) {
        LocalDate today = LocalDate.now(clock);
        Invoice invoice =
                new Invoice(draft, numbers.next(draft.region().getId(), today.getYear()), today, run, clock.instant());
        paper.write(invoice, letterheads.of(draft.region()).logo());
        invoices.add(invoice);
        correspondence.send(invoice);
        return invoice;
    }

    private void count(InvoiceRun run, boolean issued) {
        if (issued) {
            run.issued(clock.instant());
        } else {
            run.failed(clock.instant());
        }
    }

    /**
     * Writes down that an invoice of a run failed in a way that nobody foresaw.
     *
     * @param run id of the run
     */
    public void fail(UUID run) {
        invoices.lockRun(run).ifPresent(each -> each.failed(clock.instant()));
    }

    /**
     * Writes down that all invoices of a run were tried.
     *
     * @param run id of the run
     */
    public void finish(UUID run) {
        invoices.lockRun(run).ifPresent(each -> each.finish(clock.instant()));
    }
}
