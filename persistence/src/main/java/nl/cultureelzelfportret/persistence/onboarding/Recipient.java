package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** Who gets an offer, and in which language it speaks to them. */
@Embeddable
public class Recipient implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "recipient_name", nullable = false, length = 150)
    private String name;

    @Column(name = "recipient_email", nullable = false, length = 254)
    private String email;

    @Column(name = "recipient_language", nullable = false, length = 2)
    private String language;

    /** For JPA. */
    protected Recipient() {}

    /**
     * @param name     full name
     * @param email    to which it is sent
     * @param language {@code nl} or {@code en}
     * @throws BusinessException if one cannot write to them
     */
    public Recipient(String name, String email, String language) {
        if (!email.matches("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+")) {
            throw new BusinessException("onboarding.contact.noEmail");
        }
        this.name = Objects.requireNonNull(name);
        this.email = email;
        this.language = Objects.requireNonNull(language);
    }

    /** {@return full name} */
    public String getName() {
        return name;
    }

    /** {@return to which it is sent} */
    public String getEmail() {
        return email;
    }

    /** {@return {@code nl} or {@code en}} */
    public String getLanguage() {
        return language;
    }

    /** {@return the same, as a locale: numbers and dates are written so} */
    public Locale locale() {
        return language.equals("en") ? Locale.UK : new Locale("nl", "NL");
    }
}
