package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.onboarding.Agreement;
import nl.cultureelzelfportret.persistence.onboarding.Agreements;

/** Which school agreed. */
@ApplicationScoped
public class AgreementSubjects implements SubjectLoader {

    @Inject
    private Agreements agreements;

    @Override
    public Class<?> type() {
        return Agreement.class;
    }

    @Override
    public Optional<Subject.SomeSchool> load(UUID publicId) {
        return agreements
                .find(publicId)
                .map(Agreement::getSchool)
                .map(school -> new Subject.SomeSchool(
                        school.getId(), school.getRegion().getId()));
    }
}
