package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** The culture institute that serves a region, and whom to ask there. */
@Embeddable
public class Institute {

    @Column(name = "institute_name", nullable = false, length = 150)
    private String name;

    @Column(name = "contact_name", length = 150)
    private String contactName;

    @Column(name = "contact_email", length = 254)
    private String email;

    @Column(name = "contact_telephone", length = 30)
    private String telephone;

    /** For JPA. */
    protected Institute() {}

    /**
     * @param name        of the institute
     * @param contactName whom to ask, or null
     * @param email       or null
     * @param telephone   or null
     */
    public Institute(String name, String contactName, String email, String telephone) {
        this.name = Objects.requireNonNull(name);
        this.contactName = contactName;
        this.email = email;
        this.telephone = telephone;
    }

    /** {@return the institute's name} */
    public String getName() {
        return name;
    }

    /** {@return whom to ask, or null} */
    public String getContactName() {
        return contactName;
    }

    /** {@return e-mail address, or null} */
    public String getEmail() {
        return email;
    }

    /** {@return telephone number, or null} */
    public String getTelephone() {
        return telephone;
    }
}
