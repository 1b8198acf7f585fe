package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.util.Locale;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/**
 * What the law wants to see of an institute on an invoice (Wet op de omzetbelasting 1968, art. 35a; NLCIUS BR-NL-1, 3 to 5).
 * Form model, argument and columns at once; it may stay open until the first invoice.
 */
@Embeddable
public class LegalData implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "kvk_number", length = 8)
    private String kvkNumber;

    @Column(name = "vat_number", length = 14)
    private String vatNumber;

    @Column(name = "iban", length = 34)
    private String iban;

    @Embedded
    private Address address = new Address();

    /** Nothing known yet. */
    public LegalData() {}

    /** @param other to copy */
    public LegalData(LegalData other) {
        this.kvkNumber = other.kvkNumber;
        this.vatNumber = other.vatNumber;
        this.iban = other.iban;
        this.address = new Address(other.address.getStreet(), other.address.getPostalCode(), other.address.getTown());
    }

    /**
     * Looks whether what is filled in can be right.
     *
     * @throws BusinessException if a number is not one
     */
    public void check() {
        if (kvkNumber != null && !kvkNumber.matches("\\d{8}")) {
            throw new BusinessException("region.legal.noKvkNumber");
        }
        if (vatNumber != null && !vatNumber.matches("NL\\d{9}B\\d{2}")) {
            throw new BusinessException("region.legal.noVatNumber");
        }
        if (iban != null && !Iban.isValid(iban)) {
            throw new BusinessException("region.legal.noIban");
        }
        address.check();
    }

    /** {@return whether an invoice can be sent with it} */
    public boolean isComplete() {
        return kvkNumber != null && iban != null && address.isComplete();
    }

    private static String dense(String value) {
        return value == null || value.isBlank()
                ? null
                : value.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
    }

    /** {@return number in the trade register of the Kamer van Koophandel, 8 digits, or null} */
    public String getKvkNumber() {
        return kvkNumber;
    }

    /** @param kvkNumber 8 digits; spaces are passed over */
    public final void setKvkNumber(String kvkNumber) {
        this.kvkNumber = dense(kvkNumber);
    }

    /** {@return VAT identification number such as {@code NL123456789B01}, or null} */
    public String getVatNumber() {
        return vatNumber;
    }

    /** @param vatNumber such as {@code NL123456789B01}; spaces and dots are passed over */
    public final void setVatNumber(String vatNumber) {
        this.vatNumber = dense(vatNumber);
    }

    /** {@return bank account, without spaces, or null} */
    public String getIban() {
        return iban;
    }

    /** @param iban bank account; spaces are passed over */
    public final void setIban(String iban) {
        this.iban = dense(iban);
    }

    /** {@return where it can be written to} */
    public Address getAddress() {
        return address;
    }
}
