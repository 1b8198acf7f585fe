package nl.cultureelzelfportret.ejb.region;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Regions;

/** The region that a page of an institute is about when its address does not say so: the viewer's own. */
@Stateless
public class OwnRegion {

    @Inject
    private Regions regions;

    @Inject
    private CurrentViewer currentViewer;

    /**
     * {@return the region that was asked for, or else the first one that the viewer works for}
     *
     * @param asked id of a region, or null; whether the viewer may look after it, the services decide
     * @throws NotFoundException if the viewer works for none
     */
    public UUID or(UUID asked) {
        if (asked != null) {
            return asked;
        }
        return currentViewer
                .find()
                .flatMap(viewer -> regions.of(viewer.adminOf()).stream().findFirst())
                .map(Region::getPublicId)
                .orElseThrow(() -> new NotFoundException("a region of one's own"));
    }
}
