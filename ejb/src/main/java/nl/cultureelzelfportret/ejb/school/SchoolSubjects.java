package nl.cultureelzelfportret.ejb.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Which school a school is. */
@ApplicationScoped
public class SchoolSubjects implements SubjectLoader {

    @Inject
    private Schools schools;

    @Override
    public Class<?> type() {
        return School.class;
    }

    @Override
    public Optional<Subject.SomeSchool> load(UUID publicId) {
        return schools.find(publicId)
                .map(school -> new Subject.SomeSchool(
                        school.getId(), school.getRegion().getId()));
    }
}
