package nl.cultureelzelfportret.web.region;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.region.RegionAdminService;
import nl.cultureelzelfportret.ejb.region.RegionAdmins;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.web.core.Redirect;

/** One admin of a region, for the operator: a new password, or the end of the role. */
@Named
@ViewScoped
public class RegionAdminBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegionAdminService admins;

    private UUID region;
    private UUID person;
    private boolean known;
    private RegionAdmins shown;
    private RegionAdmins.Admin admin;

    /** Reads who it is. */
    public void load() {
        shown = admins.list(region);
        admin = shown.admins().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("admin " + person));
    }

    /**
     * Hands out a new password.
     *
     * @return to the admins, where it is shown once
     */
    public String reset() {
        HandedOutOnce.keep(admins.resetSignIn(region, person));
        return back();
    }

    private String back() {
        return Redirect.to("/region/admins").with("region", region).outcome();
    }

    /**
     * Ends the role.
     *
     * @return to the admins
     */
    public String end() {
        admins.end(region, person, known);
        return back();
    }

    /** {@return whether nobody else works there} */
    public boolean isLast() {
        return shown.admins().size() == 1;
    }

    /** {@return whether one knows that nobody is left} */
    public boolean isKnown() {
        return known;
    }

    /** @param known whether one does */
    public void setKnown(boolean known) {
        this.known = known;
    }

    /** {@return who works there} */
    public RegionAdmins getShown() {
        return shown;
    }

    /** {@return who it is} */
    public RegionAdmins.Admin getAdmin() {
        return admin;
    }

    /** {@return id of the region} */
    public UUID getRegion() {
        return region;
    }

    /** @param region from the address */
    public void setRegion(UUID region) {
        this.region = region;
    }

    /** {@return id of the person} */
    public UUID getPerson() {
        return person;
    }

    /** @param person from the address */
    public void setPerson(UUID person) {
        this.person = person;
    }
}
