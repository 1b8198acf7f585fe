package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/** Somebody whom an institute can ask at a school. They need no account. */
@Entity
@Table(name = "school_contact")
public class SchoolContact extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @Column(name = "name", nullable = false, length = 150)
    private String name;

    @Column(name = "position", nullable = false, length = 100)
    private String position;

    @Column(name = "email", nullable = false, length = 254)
    private String email;

    @Column(name = "telephone", nullable = false, length = 30)
    private String telephone;

    @Column(name = "language", nullable = false, length = 2)
    private String language = "nl";

    /** For JPA. */
    protected SchoolContact() {}

    /**
     * @param school    where they work
     * @param name      full name
     * @param position  such as directeur or ICC'er; may be empty
     * @param email     may be empty
     * @param telephone may be empty
     */
    public SchoolContact(School school, String name, String position, String email, String telephone) {
        this.school = Objects.requireNonNull(school);
        describe(name, position, email, telephone);
    }

    /**
     * Describes them anew.
     *
     * @param newName      full name
     * @param newPosition  such as directeur or ICC'er; may be empty
     * @param newEmail     may be empty
     * @param newTelephone may be empty
     */
    public final void describe(String newName, String newPosition, String newEmail, String newTelephone) {
        name = Objects.requireNonNull(newName);
        position = Objects.requireNonNull(newPosition);
        email = Objects.requireNonNull(newEmail);
        telephone = Objects.requireNonNull(newTelephone);
    }

    /**
     * Writes to them in this language from now on.
     *
     * @param code {@code nl} or {@code en}
     * @throws IllegalArgumentException if the product does not speak it
     */
    public void speak(String code) {
        if (!List.of("nl", "en").contains(code)) {
            throw new IllegalArgumentException("not a language of the product: " + code);
        }
        language = code;
    }

    /** {@return in which language one writes to them: {@code nl} or {@code en}} */
    public String getLanguage() {
        return language;
    }

    /** {@return where they work} */
    public School getSchool() {
        return school;
    }

    /** {@return full name} */
    public String getName() {
        return name;
    }

    /** {@return such as directeur or ICC'er; may be empty} */
    public String getPosition() {
        return position;
    }

    /** {@return e-mail address; may be empty} */
    public String getEmail() {
        return email;
    }

    /** {@return telephone number; may be empty} */
    public String getTelephone() {
        return telephone;
    }
}
