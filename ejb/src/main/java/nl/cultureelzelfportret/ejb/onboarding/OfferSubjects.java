package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.onboarding.Offer;
import nl.cultureelzelfportret.persistence.onboarding.Offers;

/** To which school an offer was made. */
@ApplicationScoped
public class OfferSubjects implements SubjectLoader {

    @Inject
    private Offers offers;

    @Override
    public Class<?> type() {
        return Offer.class;
    }

    @Override
    public Optional<Subject.SomeSchool> load(UUID publicId) {
        return offers.find(publicId)
                .map(offer -> new Subject.SomeSchool(
                        offer.getSchool().getId(), offer.getRegion().getId()));
    }
}
