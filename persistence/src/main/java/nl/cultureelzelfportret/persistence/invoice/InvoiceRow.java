package nl.cultureelzelfportret.persistence.invoice;

import java.time.LocalDate;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.mail.MailStatus;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * A line in the list of invoices. Amounts of a credit note are below zero, so that the list adds up.
 *
 * @param publicId   of the invoice
 * @param number     such as {@code 2026-0042}
 * @param kind       invoice or credit note
 * @param issuedOn   the day
 * @param dueOn      the last day on which it is paid in time
 * @param schoolYear for which
 * @param school     what it is called
 * @param board      who got it
 * @param kvkNumber  of the board
 * @param net        without VAT
 * @param vat        the VAT
 * @param gross      with VAT
 * @param open       what is still open
 * @param state      how it stands today
 * @param mail       what became of the mail, or null
 */
public record InvoiceRow(
        UUID publicId,
        String number,
        InvoiceKind kind,
        LocalDate issuedOn,
        LocalDate dueOn,
        SchoolYear schoolYear,
        String school,
        String board,
        String kvkNumber,
        Money net,
        Money vat,
        Money gross,
        Money open,
        InvoiceState state,
        MailStatus mail) {

    /**
     * {@return the line of an invoice}
     *
     * @param invoice    any
     * @param receivable of it, or null for a credit note
     * @param mail       what became of the mail, or null
     * @param today      the day on which one looks
     */
    static InvoiceRow of(Invoice invoice, Receivable receivable, MailStatus mail, LocalDate today) {
        Totals totals = invoice.getTotals();
        boolean back = invoice.isCreditNote();
        return new InvoiceRow(
                invoice.getPublicId(),
                invoice.getNumber().label(),
                invoice.getKind(),
                invoice.getIssuedOn(),
                invoice.getDueOn(),
                invoice.getSchoolYear(),
                invoice.getSchoolName(),
                invoice.getBuyer().getName(),
                invoice.getBuyer().getKvkNumber(),
                back ? totals.net().negated() : totals.net(),
                back ? totals.vat().negated() : totals.vat(),
                back ? totals.gross().negated() : totals.gross(),
                receivable == null ? Money.ZERO : receivable.getOpen(),
                receivable == null ? InvoiceState.CREDIT_NOTE : receivable.state(today),
                mail);
    }
}
