package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Somebody who is expected in a session. */
@Embeddable
public class Attendee implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "name", nullable = false, length = 150)
    private String name;

    @Column(name = "present", nullable = false)
    private boolean present;

    /** For JPA. */
    protected Attendee() {}

    /**
     * @param name    full name
     * @param present whether they came
     */
    public Attendee(String name, boolean present) {
        this.name = Objects.requireNonNull(name);
        this.present = present;
    }

    /** {@return full name} */
    public String getName() {
        return name;
    }

    /** {@return whether they came} */
    public boolean isPresent() {
        return present;
    }
}
