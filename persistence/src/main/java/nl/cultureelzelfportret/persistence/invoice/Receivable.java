package nl.cultureelzelfportret.persistence.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Region;

/** What is still open of an invoice. */
@Entity
@Table(name = "receivable")
public class Receivable extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id", nullable = false, updatable = false)
    private Invoice invoice;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_id", nullable = false, updatable = false)
    private Region region;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "amount_cents", nullable = false, updatable = false)
    private Money amount;

    @Column(name = "credited_cents", nullable = false)
    private Money credited = Money.ZERO;

    @Column(name = "paid_cents", nullable = false)
    private Money paid = Money.ZERO;

    @Column(name = "open_cents", nullable = false)
    private Money open;

    @Column(name = "reminders", nullable = false)
    private int reminders;

    /** For JPA. */
    protected Receivable() {}

    /** @param invoice that was just issued; no credit note */
    public Receivable(Invoice invoice) {
        if (invoice.isCreditNote()) {
            throw new IllegalArgumentException("nothing is owed: " + invoice);
        }
        this.invoice = invoice;
        this.region = invoice.getRegion();
        this.dueOn = invoice.getDueOn();
        this.amount = invoice.getTotals().gross();
        this.open = amount;
    }

    /**
     * Money came in, or went back.
     *
     * @param money less than nothing where it was paid back
     * @throws BusinessException if it is nothing, or more is paid back than was paid
     */
    void pay(Money money) {
        if (money.equals(Money.ZERO) || paid.plus(money).compareTo(Money.ZERO) < 0) {
            throw new BusinessException("invoice.payment.noAmount");
        }
        paid = paid.plus(money);
        open = open.minus(money);
    }

    /**
     * A credit note takes something of it back. Several that take back the whole may come to a cent more: the VAT of each is
     * rounded by itself, as EN 16931 wants it.
     *
     * @param money of the credit note, with VAT
     */
    public void credit(Money money) {
        credited = credited.plus(money);
        open = open.minus(money);
    }

    /** A reminder was written. */
    public void remind() {
        reminders++;
    }

    /**
     * {@return how the invoice stands}
     *
     * @param today the day on which one looks
     */
    public InvoiceState state(LocalDate today) {
        if (credited.compareTo(amount) >= 0) {
            return InvoiceState.CREDITED;
        }
        if (!isOpen()) {
            return InvoiceState.PAID;
        }
        return today.isAfter(dueOn) ? InvoiceState.OVERDUE : InvoiceState.OPEN;
    }

    /** {@return whether something is still to be paid} */
    public boolean isOpen() {
        return open.compareTo(Money.ZERO) > 0;
    }

    /** {@return of what} */
    public Invoice getInvoice() {
        return invoice;
    }

    /** {@return the last day on which it is paid in time} */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** {@return what was invoiced, with VAT} */
    public Money getAmount() {
        return amount;
    }

    /** {@return what was taken back} */
    public Money getCredited() {
        return credited;
    }

    /** {@return what was paid} */
    public Money getPaid() {
        return paid;
    }

    /** {@return what is still open; below zero where too much was paid} */
    public Money getOpen() {
        return open;
    }

    /** {@return how many reminders were written} */
    public int getReminders() {
        return reminders;
    }
}
