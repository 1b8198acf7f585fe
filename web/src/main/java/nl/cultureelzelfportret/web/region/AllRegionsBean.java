package nl.cultureelzelfportret.web.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.cultureelzelfportret.ejb.region.RegionPage;
import nl.cultureelzelfportret.ejb.region.RegionPageService;

/** The public page that leads to those of the regions. */
@Named
@RequestScoped
public class AllRegionsBean {

    @Inject
    private RegionPageService pages;

    private List<RegionPage.Entry> regions;

    /** Reads the regions. */
    public void load() {
        regions = pages.all();
    }

    /** {@return the regions, by name} */
    public List<RegionPage.Entry> getRegions() {
        return regions;
    }
}
