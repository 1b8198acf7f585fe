package nl.cultureelzelfportret.persistence.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.region.Iban;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.SchoolBoard;

/** Who sends or gets an invoice, written down as they were that day. */
@Embeddable
public class Party {

    @Column(name = "name")
    private String name;

    @Column(name = "kvk")
    private String kvkNumber;

    @Column(name = "vat_number")
    private String vatNumber;

    @Column(name = "iban")
    private String iban;

    @Column(name = "email")
    private String email;

    @Column(name = "street")
    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    @Column(name = "town")
    private String town;

    /** For JPA. */
    protected Party() {}

    private Party(String name, String kvkNumber, String vatNumber, String iban, String email, Address address) {
        this.name = Objects.requireNonNull(name);
        this.kvkNumber = Objects.requireNonNull(kvkNumber);
        this.vatNumber = vatNumber;
        this.iban = iban;
        this.email = email == null ? "" : email;
        this.street = address.getStreet();
        this.postalCode = address.getPostalCode();
        this.town = address.getTown();
    }

    /** Copies what was written down before. */
    Party(Party other) {
        this.name = other.name;
        this.kvkNumber = other.kvkNumber;
        this.vatNumber = other.vatNumber;
        this.iban = other.iban;
        this.email = other.email;
        this.street = other.street;
        this.postalCode = other.postalCode;
        this.town = other.town;
    }

    /**
     * {@return the institute of a region, as it is today}
     *
     * @param region whose legal data are complete
     */
    static Party of(Region region) {
        return new Party(
                region.getInstitute().getName(),
                region.getLegalData().getKvkNumber(),
                region.getLegalData().getVatNumber(),
                region.getLegalData().getIban(),
                region.getInstitute().getEmail(),
                region.getLegalData().getAddress());
    }

    /**
     * {@return the board of a school, as it is today}
     *
     * @param board whose data are complete
     */
    static Party of(SchoolBoard board) {
        return new Party(
                board.getName(), board.getKvkNumber(), null, null, board.getInvoiceEmail(), board.getAddress());
    }

    /** {@return as it is registered} */
    public String getName() {
        return name;
    }

    /** {@return number in the trade register, 8 digits} */
    public String getKvkNumber() {
        return kvkNumber;
    }

    /** {@return VAT identification number, or null} */
    public String getVatNumber() {
        return vatNumber;
    }

    /** {@return bank account, or null} */
    public String getIban() {
        return iban;
    }

    /** {@return the bank account as it is printed, or null} */
    public String getPrintedIban() {
        return iban == null ? null : Iban.printed(iban);
    }

    /** {@return e-mail address; may be empty} */
    public String getEmail() {
        return email;
    }

    /** {@return street and number} */
    public String getStreet() {
        return street;
    }

    /** {@return such as {@code 5211 DA}} */
    public String getPostalCode() {
        return postalCode;
    }

    /** {@return town} */
    public String getTown() {
        return town;
    }
}
