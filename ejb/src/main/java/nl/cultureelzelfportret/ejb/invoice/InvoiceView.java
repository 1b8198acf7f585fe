package nl.cultureelzelfportret.ejb.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.invoice.Credits;
import nl.cultureelzelfportret.persistence.invoice.Invoice;
import nl.cultureelzelfportret.persistence.invoice.InvoiceLetter;
import nl.cultureelzelfportret.persistence.invoice.InvoiceLine;
import nl.cultureelzelfportret.persistence.invoice.InvoiceState;
import nl.cultureelzelfportret.persistence.invoice.Payment;
import nl.cultureelzelfportret.persistence.invoice.Totals;
import nl.cultureelzelfportret.persistence.mail.MailStatus;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * An invoice or credit note, to be looked at.
 *
 * @param publicId    of the invoice
 * @param number      such as {@code 2026-0042}
 * @param creditNote  whether it takes something back
 * @param state       how it stands today
 * @param school      what the school was called
 * @param year        for which school year
 * @param board       who got it
 * @param email       where it was sent
 * @param reference   what the school wanted to see on it
 * @param issuedOn    the day
 * @param dueOn       the last day on which it is paid in time
 * @param vatPercent  hundredths of a per cent
 * @param exemption   why no VAT was charged, or null
 * @param totals      its amounts
 * @param open        what is still open
 * @param reminders   how many were written
 * @param lines       what it is about
 * @param payments    what was paid
 * @param letters     the mail about it
 * @param others      the invoice that it credits, or its credit notes
 * @param manageable  whether the viewer works for the institute
 */
public record InvoiceView(
        UUID publicId,
        String number,
        boolean creditNote,
        InvoiceState state,
        String school,
        SchoolYear year,
        String board,
        String email,
        String reference,
        LocalDate issuedOn,
        LocalDate dueOn,
        int vatPercent,
        String exemption,
        Totals totals,
        Money open,
        int reminders,
        List<Line> lines,
        List<Paid> payments,
        List<Letter> letters,
        List<Other> others,
        boolean manageable) {

    /**
     * A line.
     *
     * @param position its number
     * @param name     of what
     * @param quantity how many
     * @param price    for one, without VAT
     * @param net      for all of them, without VAT
     * @param left     how many can still be taken back
     * @param discount whether it is taken off the others
     */
    public record Line(int position, String name, int quantity, Money price, Money net, int left, boolean discount) {

        static Line of(InvoiceLine line, Credits credits) {
            return new Line(
                    line.getPosition(),
                    line.getName(),
                    line.getQuantity(),
                    line.getPrice(),
                    line.getNet(),
                    credits.left(line),
                    line.isDiscount());
        }
    }

    /**
     * Something that was paid.
     *
     * @param day    on which
     * @param amount how much
     * @param byBank whether the bank told it
     * @param words  who paid, or what was written with it
     */
    public record Paid(LocalDate day, Money amount, boolean byBank, String words) {

        static Paid of(Payment payment) {
            boolean byBank = payment.getBankEntry() != null;
            return new Paid(
                    payment.getPaidOn(),
                    payment.getAmount(),
                    byBank,
                    byBank ? payment.getBankEntry().getName() : payment.getWords());
        }
    }

    /**
     * A mail.
     *
     * @param mail      its id
     * @param step      0 with which it was sent, or which reminder
     * @param writtenAt when it was written
     * @param recipient to whom
     * @param status    what became of it
     * @param error     what the mail server said last; may be empty
     */
    public record Letter(UUID mail, int step, Instant writtenAt, String recipient, MailStatus status, String error) {

        static Letter of(InvoiceLetter letter) {
            return new Letter(
                    letter.getMail().getPublicId(),
                    letter.getStep(),
                    letter.getWrittenAt(),
                    letter.getMail().getRecipient(),
                    letter.getMail().getStatus(),
                    letter.getMail().getLastError());
        }
    }

    /**
     * An invoice or credit note that belongs to it.
     *
     * @param publicId of it
     * @param number   of it
     */
    public record Other(UUID publicId, String number) {

        static Other of(Invoice invoice) {
            return new Other(invoice.getPublicId(), invoice.getNumber().label());
        }
    }

    /** Copies the lists. */
    public InvoiceView {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
        letters = List.copyOf(letters);
        others = List.copyOf(others);
    }

    /** {@return whether something is still to be paid} */
    public boolean owed() {
        return open.compareTo(Money.ZERO) > 0;
    }

    /** {@return whether something of it can still be taken back} */
    public boolean creditable() {
        return !creditNote && lines.stream().anyMatch(line -> line.left() > 0);
    }
}
