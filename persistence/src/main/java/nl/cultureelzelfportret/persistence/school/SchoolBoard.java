package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.region.Region;

/** The board that runs one or more schools of a region, and gets their invoices. */
@Entity
@Table(name = "school_board")
public class SchoolBoard extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_id", nullable = false, updatable = false)
    private Region region;

    @Column(name = "name", nullable = false, length = 150)
    private String name;

    @Column(name = "kvk_number", nullable = false, length = 8)
    private String kvkNumber;

    @Column(name = "invoice_email", nullable = false, length = 254)
    private String invoiceEmail;

    @Embedded
    private Address address = new Address();

    /** For JPA. */
    protected SchoolBoard() {}

    /**
     * @param region in which it runs schools
     * @param name   as it is registered
     */
    public SchoolBoard(Region region, String name) {
        this.region = Objects.requireNonNull(region);
        this.name = Objects.requireNonNull(name);
        this.kvkNumber = "";
        this.invoiceEmail = "";
    }

    /**
     * Describes it anew.
     *
     * @param newName    as it is registered
     * @param kvk        number in the trade register, 8 digits, or empty
     * @param email      where its invoices go, or empty
     * @param newAddress where it can be written to
     * @throws BusinessException if a number is not one
     */
    public void describe(String newName, String kvk, String email, Address newAddress) {
        if (!kvk.isEmpty() && !kvk.matches("\\d{8}")) {
            throw new BusinessException("region.legal.noKvkNumber");
        }
        newAddress.check();
        name = Objects.requireNonNull(newName);
        kvkNumber = kvk;
        invoiceEmail = email;
        address = newAddress;
    }

    /** {@return the region in which it runs schools} */
    public Region getRegion() {
        return region;
    }

    /** {@return as it is registered} */
    public String getName() {
        return name;
    }

    /** {@return number in the trade register, 8 digits; may be empty} */
    public String getKvkNumber() {
        return kvkNumber;
    }

    /** {@return where its invoices go; may be empty} */
    public String getInvoiceEmail() {
        return invoiceEmail;
    }

    /** {@return where it can be written to} */
    public Address getAddress() {
        return address;
    }
}
