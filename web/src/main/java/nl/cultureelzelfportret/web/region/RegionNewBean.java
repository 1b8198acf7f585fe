package nl.cultureelzelfportret.web.region;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.region.RegionService;
import nl.cultureelzelfportret.web.core.Redirect;

/** A new region with its first admin, or one more admin of a region that is there. */
@Named
@ViewScoped
public class RegionNewBean extends TypedForm {

    private static final long serialVersionUID = 1L;
    private static final String BACK = "/region/regions";

    @Inject
    private RegionService regions;

    @Inject
    private DraftService drafts;

    private UUID region;
    private String name;

    /**
     * Opens the draft; a new one gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (getDraft() == null) {
            Redirect.to("/region/new")
                    .with("draft", UUID.randomUUID())
                    .with("region", region)
                    .now();
            return;
        }
        name = region == null ? "" : regions.name(region);
        take(regions.begin(getDraft()), BACK);
    }

    /**
     * Makes the region, or lets the admin in.
     *
     * @return to the regions, where the password is shown once
     */
    public String save() {
        kept(drafts.save(getDraft(), RegionService.FORM, region, typed()).savedAt());
        (region == null ? regions.make(getDraft()) : regions.letIn(region, getDraft())).ifPresent(HandedOutOnce::keep);
        return Redirect.to(BACK).outcome();
    }

    /**
     * Throws what was typed away.
     *
     * @return to the regions
     */
    public String discard() {
        drafts.discard(getDraft());
        return Redirect.to(BACK).outcome();
    }

    /** {@return name of the form, as drafts know it} */
    public String getForm() {
        return RegionService.FORM;
    }

    /** {@return name of the region that is there, or empty} */
    public String getName() {
        return name;
    }

    /** {@return id of the region that is there, or null} */
    public UUID getRegion() {
        return region;
    }

    /** @param region from the address */
    public void setRegion(UUID region) {
        this.region = region;
    }
}
