package nl.cultureelzelfportret.ejb.roster;

import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.roster.ListedName;

/** A name as it is typed, and the draft in which it was. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String givenName = "";
    private String prefix = "";
    private String familyName = "";
    private UUID draft;

    /** An empty form. */
    public PersonForm() {}

    /**
     * {@return the name}
     *
     * @throws BusinessException if there is no given name, or it is too long
     */
    ListedName name() {
        ListedName name = new ListedName(givenName, prefix, familyName);
        if (name.given().isEmpty()) {
            throw new BusinessException("roster.person.noName");
        }
        if (!name.fits()) {
            throw new BusinessException("roster.person.tooLong");
        }
        return name;
    }

    /** {@return the draft in which it was typed, or null; somebody new gets its id} */
    public UUID getDraft() {
        return draft;
    }

    /** @param draft in which it was typed, or null */
    public void setDraft(UUID draft) {
        this.draft = draft;
    }

    /** {@return by which others call them} */
    public String getGivenName() {
        return givenName;
    }

    /** @param givenName by which others call them */
    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    /** {@return such as <em>van den</em>} */
    public String getPrefix() {
        return prefix;
    }

    /** @param prefix such as <em>van den</em> */
    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    /** {@return family name} */
    public String getFamilyName() {
        return familyName;
    }

    /** @param familyName family name */
    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }
}
