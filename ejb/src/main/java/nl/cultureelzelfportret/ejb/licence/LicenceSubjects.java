package nl.cultureelzelfportret.ejb.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.licence.Licences;
import nl.cultureelzelfportret.persistence.school.School;

/** Of which school a licence is. */
@ApplicationScoped
public class LicenceSubjects implements SubjectLoader {

    @Inject
    private Licences licences;

    @Override
    public Class<?> type() {
        return Licence.class;
    }

    @Override
    public Optional<Subject.SomeSchool> load(UUID publicId) {
        return licences.find(publicId).map(Licence::getSchool).map(LicenceSubjects::of);
    }

    private static Subject.SomeSchool of(School school) {
        return new Subject.SomeSchool(school.getId(), school.getRegion().getId());
    }
}
