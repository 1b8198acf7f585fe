package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/** Finds what a moment is made for, whatever feature it belongs to. */
@ApplicationScoped
class Occasions {

    @Inject
    @Any
    private Instance<Occasion> all;

    Invitation invitation(Purpose purpose) {
        return occasion(purpose)
                .flatMap(occasion -> occasion.find(purpose.id()))
                .orElseThrow(() -> new NotFoundException(purpose.toString()));
    }

    /** The thing may be gone, or closed to the viewer, since the form was opened: then the moment is posted without it. */
    void tie(Purpose purpose, Moment moment) {
        occasion(purpose)
                .filter(occasion -> occasion.find(purpose.id()).isPresent())
                .ifPresent(occasion -> occasion.tie(purpose.id(), moment));
    }

    /** The moments to which a moment was tied, whoever may see them. */
    List<Moment> holding(UUID moment) {
        return all.stream()
                .flatMap(occasion -> occasion.holding(moment).stream())
                .toList();
    }

    private Optional<Occasion> occasion(Purpose purpose) {
        return all.stream()
                .filter(candidate -> candidate.name().equals(purpose.occasion()))
                .findFirst();
    }
}
