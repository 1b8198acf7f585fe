package nl.cultureelzelfportret.persistence.core;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/** A Dutch postal address. All of it may stay open. Form model, argument and columns at once. */
@Embeddable
public class Address implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "street", nullable = false, length = 150)
    private String street = "";

    @Column(name = "postal_code", nullable = false, length = 7)
    private String postalCode = "";

    @Column(name = "town", nullable = false, length = 100)
    private String town = "";

    /** Nothing known yet. */
    public Address() {}

    /**
     * @param street     street and number
     * @param postalCode with or without a space
     * @param town       of the address
     */
    public Address(String street, String postalCode, String town) {
        setStreet(street);
        setPostalCode(postalCode);
        setTown(town);
    }

    /**
     * Looks whether it can be right.
     *
     * @throws BusinessException if the postal code is none
     */
    public void check() {
        if (!postalCode.isEmpty() && !postalCode.matches("[1-9]\\d{3} [A-Z]{2}")) {
            throw new BusinessException("core.address.noPostalCode");
        }
    }

    /** {@return whether something can be sent to it} */
    public boolean isComplete() {
        return !street.isEmpty() && !postalCode.isEmpty() && !town.isEmpty();
    }

    /** {@return street and number; may be empty} */
    public String getStreet() {
        return street;
    }

    /** @param street street and number */
    public final void setStreet(String street) {
        this.street = street == null ? "" : street.strip();
    }

    /** {@return such as {@code 5211 DA}; may be empty} */
    public String getPostalCode() {
        return postalCode;
    }

    /** @param postalCode with or without a space */
    public final void setPostalCode(String postalCode) {
        String dense =
                postalCode == null ? "" : postalCode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        this.postalCode = dense.length() == 6 ? dense.substring(0, 4) + " " + dense.substring(4) : dense;
    }

    /** {@return town; may be empty} */
    public String getTown() {
        return town;
    }

    /** @param town of the address */
    public final void setTown(String town) {
        this.town = town == null ? "" : town.strip();
    }
}
