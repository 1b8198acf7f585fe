package nl.cultureelzelfportret.persistence.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.mail.Mail;

/** A mail that was written about an invoice. Each step has one: nobody is reminded twice of the same. */
@Entity
@Table(name = "invoice_letter")
public class InvoiceLetter extends BaseEntity {

    /** The step with which an invoice is sent; reminders are 1, 2 … */
    public static final int SENDING = 0;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id", nullable = false, updatable = false)
    private Invoice invoice;

    @Column(name = "step", nullable = false, updatable = false)
    private int step;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mail_id", nullable = false, updatable = false)
    private Mail mail;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    /** For JPA. */
    protected InvoiceLetter() {}

    /**
     * @param invoice that it is about
     * @param step    0 with which it is sent, or which reminder
     * @param mail    in the outbox
     * @param now     the time
     */
    public InvoiceLetter(Invoice invoice, int step, Mail mail, Instant now) {
        this.invoice = Objects.requireNonNull(invoice);
        this.step = step;
        this.mail = Objects.requireNonNull(mail);
        this.writtenAt = Objects.requireNonNull(now);
    }

    /** {@return the invoice that it is about} */
    public Invoice getInvoice() {
        return invoice;
    }

    /** {@return 0 with which it was sent, or which reminder} */
    public int getStep() {
        return step;
    }

    /** {@return the mail} */
    public Mail getMail() {
        return mail;
    }

    /** {@return when it was written} */
    public Instant getWrittenAt() {
        return writtenAt;
    }
}
