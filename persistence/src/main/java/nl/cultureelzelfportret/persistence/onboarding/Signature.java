package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** That somebody signed. */
@Embeddable
public class Signature implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "signer_name", nullable = false, length = 150)
    private String name = "";

    @Column(name = "signer_position", nullable = false, length = 100)
    private String position = "";

    @Column(name = "signed_on")
    private LocalDate day;

    /** Not signed yet. */
    public Signature() {}

    /**
     * @param name     who signed
     * @param position for what they are entitled to
     * @param day      on which
     * @throws BusinessException if one of them is missing
     */
    public Signature(String name, String position, LocalDate day) {
        if (name.isBlank() || position.isBlank() || day == null) {
            throw new BusinessException("onboarding.agreement.incomplete");
        }
        this.name = name.strip();
        this.position = position.strip();
        this.day = day;
    }

    /** {@return whether it is there} */
    public boolean isThere() {
        return day != null;
    }

    /** {@return who signed; empty if nobody did} */
    public String getName() {
        return name;
    }

    /** {@return for what they are entitled to} */
    public String getPosition() {
        return position;
    }

    /** {@return on which day, or null} */
    public LocalDate getDay() {
        return day;
    }
}
