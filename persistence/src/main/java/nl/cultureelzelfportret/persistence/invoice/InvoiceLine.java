package nl.cultureelzelfportret.persistence.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.licence.Charge;

/**
 * A line of an invoice, or, with a price below zero, what is taken off all lines together: in an e-invoice an allowance on
 * the whole. That a charge stands on one line only keeps anything from being invoiced twice.
 */
@Entity
@Table(name = "invoice_line")
public class InvoiceLine extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id", nullable = false, updatable = false)
    private Invoice invoice;

    @Column(name = "position", nullable = false, updatable = false)
    private int position;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "charge_id", updatable = false)
    private Charge charge;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credits_id", updatable = false)
    private InvoiceLine credits;

    @Column(name = "name", nullable = false, updatable = false, length = 100)
    private String name;

    @Column(name = "quantity", nullable = false, updatable = false)
    private int quantity;

    @Column(name = "price_cents", nullable = false, updatable = false)
    private Money price;

    @Column(name = "net_cents", nullable = false, updatable = false)
    private Money net;

    /** For JPA. */
    protected InvoiceLine() {}

    private InvoiceLine(Invoice invoice, int position, String name, int quantity, Money price) {
        this.invoice = Objects.requireNonNull(invoice);
        this.position = position;
        this.name = Objects.requireNonNull(name);
        this.quantity = quantity;
        this.price = Objects.requireNonNull(price);
        this.net = price.times(quantity);
    }

    static InvoiceLine of(Invoice invoice, int position, Charge charge) {
        InvoiceLine line =
                new InvoiceLine(invoice, position, charge.getName(), charge.getQuantity(), charge.getPrice());
        line.charge = charge;
        return line;
    }

    static InvoiceLine of(Invoice creditNote, int position, InvoiceLine credited, int quantity) {
        InvoiceLine line = new InvoiceLine(creditNote, position, credited.name, quantity, credited.price);
        line.credits = credited;
        return line;
    }

    /** {@return its number on the invoice, from 1 on} */
    public int getPosition() {
        return position;
    }

    /** {@return what was charged, or null on a credit note} */
    public Charge getCharge() {
        return charge;
    }

    /** {@return the line that it takes back, or null on an invoice} */
    public InvoiceLine getCredits() {
        return credits;
    }

    /** {@return whether it is taken off the other lines; on a credit note, whether such a discount ends} */
    public boolean isDiscount() {
        return getPrice().compareTo(Money.ZERO) < 0;
    }

    /** {@return what it is; of a discount why it was given} */
    public String getName() {
        return name;
    }

    /** {@return how many} */
    public int getQuantity() {
        return quantity;
    }

    /** {@return for one, without VAT; below zero for a discount} */
    public Money getPrice() {
        return price;
    }

    /** {@return for all of them, without VAT} */
    public Money getNet() {
        return net;
    }
}
