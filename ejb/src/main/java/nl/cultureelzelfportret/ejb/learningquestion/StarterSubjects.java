package nl.cultureelzelfportret.ejb.learningquestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.learningquestion.Starter;
import nl.cultureelzelfportret.persistence.learningquestion.Starters;

/** Of which school a starter is; those for all are nobody's to change. */
@ApplicationScoped
public class StarterSubjects implements SubjectLoader {

    @Inject
    private Starters starters;

    @Override
    public Class<?> type() {
        return Starter.class;
    }

    @Override
    public Optional<Subject.SomeSchool> load(UUID publicId) {
        return starters.find(publicId).map(Starter::getSchool).map(school -> new Subject.SomeSchool(school.getId()));
    }
}
