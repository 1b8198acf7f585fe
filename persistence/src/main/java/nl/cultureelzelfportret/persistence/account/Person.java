package nl.cultureelzelfportret.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/**
 * Somebody who is known here. Data minimal: a name, and how they like their pages; no birth date, no photograph, no
 * number of the state.
 */
@Entity
@Table(name = "person")
public class Person extends BaseEntity {

    @Column(name = "given_name", nullable = false, length = 100)
    private String givenName;

    @Column(name = "prefix", length = 30)
    private String prefix;

    @Column(name = "family_name", nullable = false, length = 150)
    private String familyName;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false, length = 2)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(name = "accent", nullable = false, length = 10)
    private Accent accent = Accent.ORANGE;

    /** For JPA. */
    protected Person() {}

    /**
     * @param givenName  as others call them (roepnaam)
     * @param prefix     before the family name, such as <em>van den</em>, or null
     * @param familyName without the prefix; may be empty (some people have one name only)
     * @param language   in which the product speaks to them
     */
    public Person(String givenName, String prefix, String familyName, Language language) {
        this(UUID.randomUUID(), givenName, prefix, familyName, language);
    }

    /**
     * Somebody whose id was chosen elsewhere, so that a form that is sent twice makes one person.
     *
     * @param publicId   chosen by the client
     * @param givenName  as others call them (roepnaam)
     * @param prefix     before the family name, or null
     * @param familyName without the prefix; may be empty
     * @param language   in which the product speaks to them
     */
    public Person(UUID publicId, String givenName, String prefix, String familyName, Language language) {
        super(publicId);
        this.givenName = Objects.requireNonNull(givenName);
        this.prefix = prefix;
        this.familyName = Objects.requireNonNull(familyName);
        this.language = Objects.requireNonNull(language);
    }

    /**
     * Is called by another name from now on.
     *
     * @param newGivenName  by which others call them
     * @param newPrefix     such as <em>van den</em>, or null
     * @param newFamilyName may be empty
     */
    public void rename(String newGivenName, String newPrefix, String newFamilyName) {
        givenName = Objects.requireNonNull(newGivenName);
        prefix = newPrefix;
        familyName = Objects.requireNonNull(newFamilyName);
    }

    /**
     * Speak to me in this language from now on.
     *
     * @param chosen by the person
     */
    public void speak(Language chosen) {
        language = Objects.requireNonNull(chosen);
    }

    /**
     * Show my space in this colour.
     *
     * @param chosen by the person
     */
    public void choose(Accent chosen) {
        accent = Objects.requireNonNull(chosen);
    }

    /** {@return as others call them} */
    public String getGivenName() {
        return givenName;
    }

    /** {@return such as <em>van den</em>, or null} */
    public String getPrefix() {
        return prefix;
    }

    /** {@return without the prefix} */
    public String getFamilyName() {
        return familyName;
    }

    /** {@return given name, prefix and family name} */
    public String getFullName() {
        return (givenName + (prefix == null ? " " : " " + prefix + " ") + familyName).strip();
    }

    /** {@return one or two letters for the frame in which others show a picture} */
    public String getInitials() {
        return firstLetter(givenName) + firstLetter(familyName);
    }

    private static String firstLetter(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** {@return the language in which the product speaks to them} */
    public Language getLanguage() {
        return language;
    }

    /** {@return the colour of their own space} */
    public Accent getAccent() {
        return accent;
    }
}
