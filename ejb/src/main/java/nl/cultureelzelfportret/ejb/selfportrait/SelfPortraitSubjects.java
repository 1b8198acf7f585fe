package nl.cultureelzelfportret.ejb.selfportrait;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortrait;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortraits;

/** Whose a self-portrait is, by the id of that person, and who may look at it. */
@ApplicationScoped
public class SelfPortraitSubjects implements SubjectLoader {

    @Inject
    private SelfPortraits selfPortraits;

    @Inject
    private Circles circles;

    @Override
    public Class<?> type() {
        return SelfPortrait.class;
    }

    @Override
    public Optional<Subject.OwnedThing> load(UUID publicId) {
        return selfPortraits.find(publicId).map(this::subject);
    }

    Subject.OwnedThing subject(SelfPortrait portrait) {
        long owner = portrait.getOwner().getId();
        return new Subject.OwnedThing(owner, circles.of(owner), portrait.getVisibility(), false, false);
    }
}
