package nl.cultureelzelfportret.ejb.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.activity.Criteria;
import nl.cultureelzelfportret.persistence.activity.Criterion;

/** Of which school a criterion is. */
@ApplicationScoped
public class CriterionSubjects implements SubjectLoader {

    @Inject
    private Criteria criteria;

    @Override
    public Class<?> type() {
        return Criterion.class;
    }

    @Override
    public Optional<Subject.SomeSchool> load(UUID publicId) {
        return criteria.find(publicId)
                .map(criterion -> new Subject.SomeSchool(criterion.getSchool().getId()));
    }
}
