package nl.cultureelzelfportret.web.licence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.licence.LicenceService;
import nl.cultureelzelfportret.ejb.licence.LicenceYear;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.web.core.Redirect;

/** A licence for a school that has none yet. */
@Named
@ViewScoped
public class LicenceGrantBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LicenceService licences;

    private UUID region;
    private UUID school;
    private String year;
    private String name;
    private Integer accounts;
    private String reference = "";

    /** Reads the page. */
    public void load() {
        name = licences.ofYear(region, schoolYear()).without().stream()
                .filter(each -> each.school().equals(school))
                .map(LicenceYear.Without::name)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("school " + school + " without a licence"));
    }

    private SchoolYear schoolYear() {
        try {
            return SchoolYear.of(year == null ? "" : year);
        } catch (IllegalArgumentException noYear) {
            throw new NotFoundException("school year " + year);
        }
    }

    /**
     * Agrees on it.
     *
     * @return to the licence
     */
    public String grant() {
        return Redirect.to("/licence/licence")
                .with("licence", licences.grant(region, school, schoolYear(), accounts, reference))
                .outcome();
    }

    /** {@return what the school is called} */
    public String getName() {
        return name;
    }

    /** {@return how many accounts} */
    public Integer getAccounts() {
        return accounts;
    }

    /** @param accounts how many */
    public void setAccounts(Integer accounts) {
        this.accounts = accounts;
    }

    /** {@return what the school wants to see on its invoices} */
    public String getReference() {
        return reference;
    }

    /** @param reference may be empty */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** {@return id of the region} */
    public UUID getRegion() {
        return region;
    }

    /** @param region from the address */
    public void setRegion(UUID region) {
        this.region = region;
    }

    /** {@return id of the school} */
    public UUID getSchool() {
        return school;
    }

    /** @param school from the address */
    public void setSchool(UUID school) {
        this.school = school;
    }

    /** {@return such as {@code 2026-2027}} */
    public String getYear() {
        return year;
    }

    /** @param year from the address */
    public void setYear(String year) {
        this.year = year;
    }
}
