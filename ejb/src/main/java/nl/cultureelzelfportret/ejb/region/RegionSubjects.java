package nl.cultureelzelfportret.ejb.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Regions;

/** Which region a region is. */
@ApplicationScoped
public class RegionSubjects implements SubjectLoader {

    @Inject
    private Regions regions;

    @Override
    public Class<?> type() {
        return Region.class;
    }

    @Override
    public Optional<Subject.SomeRegion> load(UUID publicId) {
        return regions.find(publicId).map(region -> new Subject.SomeRegion(region.getId()));
    }
}
