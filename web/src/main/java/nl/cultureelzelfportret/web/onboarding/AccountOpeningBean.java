package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.onboarding.AppointmentService;
import nl.cultureelzelfportret.ejb.onboarding.Dossier;
import nl.cultureelzelfportret.ejb.onboarding.Handout;
import nl.cultureelzelfportret.ejb.onboarding.SchoolService;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.core.NotFoundException;

/** Opens an account for who administers or trains a school, and shows once with what they sign in. */
@Named
@ViewScoped
public class AccountOpeningBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolService schools;

    @Inject
    private AppointmentService appointments;

    private UUID school;
    private Role role = Role.SCHOOL_ADMIN;
    private Dossier dossier;
    private String givenName = "";
    private String familyName = "";
    private Language language = Language.NL;
    private Handout handout;

    /** Reads the page. */
    public void load() {
        dossier = schools.read(school);
        if (!dossier.manages()) {
            throw new NotFoundException("accounts of " + school);
        }
    }

    /** Opens the account; the page shows the password, and nothing else ever does. */
    public void open() {
        handout = appointments.open(school, role, givenName, familyName, language);
    }

    /** {@return with what they sign in, once the account was opened} */
    public Handout getHandout() {
        return handout;
    }

    /** {@return all that is known of the school} */
    public Dossier getDossier() {
        return dossier;
    }

    /** {@return the languages to choose from} */
    public Language[] getLanguages() {
        return Language.values();
    }

    /** {@return as others call them} */
    public String getGivenName() {
        return givenName;
    }

    /** @param givenName as others call them */
    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    /** {@return with what stands before it} */
    public String getFamilyName() {
        return familyName;
    }

    /** @param familyName with what stands before it */
    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    /** {@return in which the product speaks to them} */
    public Language getLanguage() {
        return language;
    }

    /** @param language in which the product speaks to them */
    public void setLanguage(Language language) {
        this.language = language;
    }

    /** {@return what they come for} */
    public Role getRole() {
        return role;
    }

    /** @param role from the address */
    public void setRole(Role role) {
        this.role = role;
    }

    /** {@return id of the school} */
    public UUID getSchool() {
        return school;
    }

    /** @param school from the address */
    public void setSchool(UUID school) {
        this.school = school;
    }
}
