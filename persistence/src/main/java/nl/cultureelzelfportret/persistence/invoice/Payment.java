package nl.cultureelzelfportret.persistence.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;

/** Money that was paid for an invoice. It is never changed: what was wrong is entered once more, with the sign turned. */
@Entity
@Table(name = "payment")
public class Payment extends BaseEntity {

    /** As many characters fit in what is written with it. */
    public static final int WORDS_LENGTH = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id", nullable = false, updatable = false)
    private Invoice invoice;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bank_entry_id", updatable = false)
    private BankEntry bankEntry;

    @Column(name = "paid_on", nullable = false, updatable = false)
    private LocalDate paidOn;

    @Column(name = "amount_cents", nullable = false, updatable = false)
    private Money amount;

    @Column(name = "words", nullable = false, updatable = false, length = WORDS_LENGTH)
    private String words;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    /** For JPA. */
    protected Payment() {}

    /**
     * By hand.
     *
     * @param receivable from which it is taken off
     * @param paidOn     the day
     * @param amount     less than nothing where it was paid back
     * @param words      what is to be remembered; may be empty
     * @param now        the time
     * @throws BusinessException if the amount is nothing, or too much is paid back, or the words are too long
     */
    public Payment(Receivable receivable, LocalDate paidOn, Money amount, String words, Instant now) {
        if (words.length() > WORDS_LENGTH) {
            throw new BusinessException("invoice.payment.tooLong", WORDS_LENGTH);
        }
        if (paidOn == null) {
            throw new BusinessException("invoice.payment.noDay");
        }
        receivable.pay(amount);
        this.invoice = receivable.getInvoice();
        this.paidOn = paidOn;
        this.amount = amount;
        this.words = words.strip();
        this.enteredAt = Objects.requireNonNull(now);
    }

    /**
     * By the bank.
     *
     * @param receivable from which it is taken off
     * @param entry      that was matched with no invoice before
     * @param now        the time
     * @throws BusinessException if it was
     */
    public Payment(Receivable receivable, BankEntry entry, Instant now) {
        this(receivable, entry.getBookedOn(), entry.getAmount(), "", now);
        entry.match();
        this.bankEntry = entry;
    }

    /** {@return the invoice that was paid} */
    public Invoice getInvoice() {
        return invoice;
    }

    /** {@return the entry of the bank, or null} */
    public BankEntry getBankEntry() {
        return bankEntry;
    }

    /** {@return the day} */
    public LocalDate getPaidOn() {
        return paidOn;
    }

    /** {@return how much} */
    public Money getAmount() {
        return amount;
    }

    /** {@return what is to be remembered; may be empty} */
    public String getWords() {
        return words;
    }

    /** {@return when it was entered} */
    public Instant getEnteredAt() {
        return enteredAt;
    }
}
