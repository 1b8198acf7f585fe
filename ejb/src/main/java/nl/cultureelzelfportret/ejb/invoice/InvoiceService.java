package nl.cultureelzelfportret.ejb.invoice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.invoice.Credits;
import nl.cultureelzelfportret.persistence.invoice.Invoice;
import nl.cultureelzelfportret.persistence.invoice.InvoiceRow;
import nl.cultureelzelfportret.persistence.invoice.InvoiceState;
import nl.cultureelzelfportret.persistence.invoice.Invoices;
import nl.cultureelzelfportret.persistence.invoice.Receivable;
import nl.cultureelzelfportret.persistence.invoice.Receivables;
import nl.cultureelzelfportret.persistence.mail.Mails;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Regions;

/** Finds invoices, and looks after the mail about them. */
@Stateless
@Guarded
public class InvoiceService {

    @Inject
    private Invoices invoices;

    @Inject
    private Receivables receivables;

    @Inject
    private Regions regions;

    @Inject
    private Mails mails;

    @Inject
    private Correspondence correspondence;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return all invoices of a region, the newest first}
     *
     * @param region of the viewer
     */
    @Allowed(Permission.MANAGE_BILLING)
    public List<InvoiceRow> ofRegion(@On(Region.class) UUID region) {
        return invoices.ofRegion(regions.find(region).orElseThrow().getId(), today());
    }

    /** {@return all invoices of the viewer's schools, the newest first} */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public List<InvoiceRow> mine() {
        return invoices.ofSchools(currentViewer.require().schoolAdminOf(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * {@return an invoice}
     *
     * @param invoice of a school of the viewer
     */
    @Allowed(Permission.READ_BILLING)
    public InvoiceView read(@On(Invoice.class) UUID invoice) {
        Invoice found = find(invoice);
        Optional<Receivable> receivable = receivables.of(found);
        Credits credits = new Credits(Map.of(), invoices.creditedOf(found));
        boolean manageable = AccessPolicy.permits(
                currentViewer.require(),
                Permission.MANAGE_BILLING,
                new Subject.SomeRegion(found.getRegion().getId()));
        return new InvoiceView(
                found.getPublicId(),
                found.getNumber().label(),
                found.isCreditNote(),
                receivable.map(each -> each.state(today())).orElse(InvoiceState.CREDIT_NOTE),
                found.getSchoolName(),
                found.getSchoolYear(),
                found.getBuyer().getName(),
                found.getBuyer().getEmail(),
                found.getReference(),
                found.getIssuedOn(),
                found.getDueOn(),
                found.getVat().getBasisPoints(),
                found.getVat().getExemption(),
                found.getTotals(),
                receivable.map(Receivable::getOpen).orElse(Money.ZERO),
                receivable.map(Receivable::getReminders).orElse(0),
                found.getLines().stream()
                        .map(line -> InvoiceView.Line.of(line, credits))
                        .toList(),
                receivables.paymentsOf(found).stream().map(InvoiceView.Paid::of).toList(),
                invoices.lettersOf(found).stream().map(InvoiceView.Letter::of).toList(),
                (found.isCreditNote() ? List.of(found.getCredited()) : invoices.creditNotesOf(found))
                        .stream().map(InvoiceView.Other::of).toList(),
                manageable);
    }

    private Invoice find(UUID invoice) {
        return invoices.find(invoice).orElseThrow();
    }

    /**
     * {@return the paper of an invoice}
     *
     * @param invoice of a school of the viewer
     * @param format  on which it is
     */
    @Allowed(Permission.READ_BILLING)
    public InvoicePaper paper(@On(Invoice.class) UUID invoice, PaperFormat format) {
        Invoice found = find(invoice);
        Document document = format == PaperFormat.PDF ? found.getPdf() : found.getXml();
        return new InvoicePaper(document.getName(), document.getMediaType(), document.getContent());
    }

    /**
     * Has a mail that was given up tried again.
     *
     * @param invoice of a school of the viewer
     * @param mail    id of a mail about it
     */
    @Allowed(Permission.MANAGE_BILLING)
    public void tryAgain(@On(Invoice.class) UUID invoice, UUID mail) {
        invoices.lettersOf(find(invoice)).stream()
                .filter(letter -> letter.getMail().getPublicId().equals(mail))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("mail " + mail + " about " + invoice));
        mails.lock(mail).orElseThrow().tryAgain(clock.instant());
    }

    /**
     * Reminds a board of an invoice now.
     *
     * @param invoice of a school of the viewer
     * @param written how many reminders there were when one looked: pressing twice reminds once
     * @throws BusinessException if nothing is open of it
     */
    @Allowed(Permission.MANAGE_BILLING)
    public void remind(@On(Invoice.class) UUID invoice, int written) {
        Receivable open = receivables
                .lock(invoice)
                .filter(Receivable::isOpen)
                .orElseThrow(() -> new BusinessException("invoice.invoice.nothingOpen"));
        if (open.getReminders() == written) {
            correspondence.remind(open);
        }
    }
}
