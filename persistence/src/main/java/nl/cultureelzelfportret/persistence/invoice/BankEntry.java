package nl.cultureelzelfportret.persistence.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Region;

/** Money that came in on the account of an institute, as the bank told it. */
@Entity
@Table(name = "bank_entry")
public class BankEntry extends BaseEntity {

    private static final int NAME_LENGTH = 150;
    private static final int WORDS_LENGTH = 500;
    private static final int IBAN_LENGTH = 34;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_id", nullable = false, updatable = false)
    private Region region;

    @Column(name = "reference", nullable = false, updatable = false, length = 140)
    private String reference;

    @Column(name = "booked_on", nullable = false, updatable = false)
    private LocalDate bookedOn;

    @Column(name = "amount_cents", nullable = false, updatable = false)
    private Money amount;

    @Column(name = "name", nullable = false, updatable = false, length = NAME_LENGTH)
    private String name;

    @Column(name = "iban", nullable = false, updatable = false, length = IBAN_LENGTH)
    private String iban;

    @Column(name = "words", nullable = false, updatable = false, length = WORDS_LENGTH)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 10)
    private BankEntryStatus status = BankEntryStatus.UNMATCHED;

    /** For JPA. */
    protected BankEntry() {}

    /**
     * @param region whose account it is
     * @param line   of the statement
     */
    public BankEntry(Region region, BankLine line) {
        this.region = Objects.requireNonNull(region);
        this.reference = line.reference();
        this.bookedOn = line.bookedOn();
        this.amount = line.amount();
        this.name = shortened(line.name(), NAME_LENGTH);
        this.iban = shortened(line.iban(), IBAN_LENGTH);
        this.words = shortened(line.words(), WORDS_LENGTH);
    }

    private static String shortened(String value, int length) {
        return value.length() > length ? value.substring(0, length) : value;
    }

    /** It paid an invoice. */
    void match() {
        if (status == BankEntryStatus.MATCHED) {
            throw new BusinessException("invoice.payments.matchedBefore");
        }
        status = BankEntryStatus.MATCHED;
    }

    /**
     * It is for something else than an invoice, or after all it may be for one.
     *
     * @param aside whether it is for something else
     * @throws BusinessException if it paid an invoice
     */
    public void setAside(boolean aside) {
        if (status == BankEntryStatus.MATCHED) {
            throw new BusinessException("invoice.payments.matchedBefore");
        }
        status = aside ? BankEntryStatus.ASIDE : BankEntryStatus.UNMATCHED;
    }

    /** {@return whose account it is} */
    public Region getRegion() {
        return region;
    }

    /** {@return the bank's own} */
    public String getReference() {
        return reference;
    }

    /** {@return the day} */
    public LocalDate getBookedOn() {
        return bookedOn;
    }

    /** {@return how much} */
    public Money getAmount() {
        return amount;
    }

    /** {@return who paid; may be empty} */
    public String getName() {
        return name;
    }

    /** {@return from which account; may be empty} */
    public String getIban() {
        return iban;
    }

    /** {@return what they wrote with it; may be empty} */
    public String getWords() {
        return words;
    }

    /** {@return what became of it} */
    public BankEntryStatus getStatus() {
        return status;
    }
}
