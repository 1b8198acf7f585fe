package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;

/** Whose a moment is, and who may look at it. */
@ApplicationScoped
public class MomentSubjects implements SubjectLoader {

    @Inject
    private Moments moments;

    @Inject
    private Circles circles;

    @Override
    public Class<?> type() {
        return Moment.class;
    }

    @Override
    public Optional<Subject.OwnedThing> load(UUID publicId) {
        return moments.find(publicId).map(this::subject);
    }

    /**
     * {@return what the policy has to know of a moment}
     *
     * @param moment with its owner and process read
     */
    public Subject.OwnedThing subject(Moment moment) {
        long owner = moment.getOwner().getId();
        return new Subject.OwnedThing(
                owner, circles.of(owner), moment.sharedWith(), moment.isWithdrawn(), moment.isHidden());
    }
}
