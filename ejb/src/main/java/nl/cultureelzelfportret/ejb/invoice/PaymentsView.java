package nl.cultureelzelfportret.ejb.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.invoice.BankEntry;
import nl.cultureelzelfportret.persistence.invoice.Payment;
import nl.cultureelzelfportret.persistence.invoice.Receivable;

/**
 * What came in on the account of an institute.
 *
 * @param unmatched of which it is not known what it pays
 * @param matched   that paid an invoice, the newest first
 * @param aside     that is for something else
 * @param open      the invoices that it could be
 */
public record PaymentsView(List<Entry> unmatched, List<Matched> matched, List<Entry> aside, List<Choice> open) {

    /**
     * Something that came in.
     *
     * @param publicId of the entry
     * @param day      on which
     * @param amount   how much
     * @param name     who paid; may be empty
     * @param iban     from which account; may be empty
     * @param words    what they wrote; may be empty
     */
    public record Entry(UUID publicId, LocalDate day, Money amount, String name, String iban, String words) {

        static Entry of(BankEntry entry) {
            return new Entry(
                    entry.getPublicId(),
                    entry.getBookedOn(),
                    entry.getAmount(),
                    entry.getName(),
                    entry.getIban(),
                    entry.getWords());
        }
    }

    /**
     * Something that paid an invoice.
     *
     * @param entry   what came in
     * @param invoice id of the invoice
     * @param number  of the invoice
     */
    public record Matched(Entry entry, UUID invoice, String number) {

        static Matched of(Payment payment) {
            return new Matched(
                    Entry.of(payment.getBankEntry()),
                    payment.getInvoice().getPublicId(),
                    payment.getInvoice().getNumber().label());
        }
    }

    /**
     * An invoice of which something is open.
     *
     * @param invoice id of the invoice
     * @param number  of the invoice
     * @param school  what it is called
     * @param open    how much
     */
    public record Choice(UUID invoice, String number, String school, Money open) {

        static Choice of(Receivable receivable) {
            return new Choice(
                    receivable.getInvoice().getPublicId(),
                    receivable.getInvoice().getNumber().label(),
                    receivable.getInvoice().getSchoolName(),
                    receivable.getOpen());
        }
    }

    /** Copies the lists. */
    public PaymentsView {
        unmatched = List.copyOf(unmatched);
        matched = List.copyOf(matched);
        aside = List.copyOf(aside);
        open = List.copyOf(open);
    }
}
