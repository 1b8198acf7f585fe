package nl.cultureelzelfportret.ejb.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.cultureelzelfportret.ejb.mail.Letters;
import nl.cultureelzelfportret.ejb.mail.Outbox;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.invoice.Invoice;
import nl.cultureelzelfportret.persistence.invoice.InvoiceLetter;
import nl.cultureelzelfportret.persistence.invoice.Invoices;
import nl.cultureelzelfportret.persistence.invoice.Receivable;
import nl.cultureelzelfportret.persistence.mail.Mail;

/** Writes to boards about their invoices, in the transaction of what it writes about. */
@ApplicationScoped
public class Correspondence {

    @Inject
    private Outbox outbox;

    @Inject
    private Invoices invoices;

    @Inject
    private Clock clock;

    /**
     * Sends what was just issued, as PDF and as e-invoice.
     *
     * @param invoice or credit note
     */
    void send(Invoice invoice) {
        String letter = invoice.isCreditNote() ? "letter.credit" : "letter.invoice";
        write(invoice, InvoiceLetter.SENDING, letter, invoice.getTotals().gross());
    }

    /**
     * Reminds of what is still open.
     *
     * @param receivable of which something is
     */
    void remind(Receivable receivable) {
        receivable.remind();
        write(receivable.getInvoice(), receivable.getReminders(), "letter.reminder", receivable.getOpen());
    }

    private void write(Invoice invoice, int step, String letter, Money amount) {
        String number = invoice.getNumber().label();
        String seller = invoice.getSeller().getName();
        Mail mail = outbox.send(
                invoice.getRegion(),
                invoice.getBuyer().getEmail(),
                Letters.say(letter + ".subject", number, seller),
                Letters.say(
                        letter + ".text",
                        number,
                        seller,
                        invoice.getSchoolName(),
                        invoice.getSchoolYear().label(),
                        Paper.euros(amount),
                        Paper.day(invoice.getDueOn()),
                        invoice.getSeller().getPrintedIban(),
                        invoice.isCreditNote()
                                ? invoice.getCredited().getNumber().label()
                                : ""),
                List.of(invoice.getPdf(), invoice.getXml()));
        invoices.add(new InvoiceLetter(invoice, step, mail, clock.instant()));
    }
}
