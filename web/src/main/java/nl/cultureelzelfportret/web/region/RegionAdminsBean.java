package nl.cultureelzelfportret.web.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.region.HandedOut;
import nl.cultureelzelfportret.ejb.region.RegionAdminService;
import nl.cultureelzelfportret.ejb.region.RegionAdmins;

/** Who works for the institute of a region, for the operator. */
@Named
@RequestScoped
public class RegionAdminsBean {

    @Inject
    private RegionAdminService admins;

    private UUID region;
    private RegionAdmins shown;
    private HandedOut handedOut;

    /** Reads who works there, and takes what was handed out just now. */
    public void load() {
        shown = admins.list(region);
        handedOut = HandedOutOnce.take();
    }

    /** {@return who works there} */
    public RegionAdmins getShown() {
        return shown;
    }

    /** {@return the account whose password was handed out just now, or null} */
    public HandedOut getHandedOut() {
        return handedOut;
    }

    /** {@return id of the region} */
    public UUID getRegion() {
        return region;
    }

    /** @param region from the address */
    public void setRegion(UUID region) {
        this.region = region;
    }
}
