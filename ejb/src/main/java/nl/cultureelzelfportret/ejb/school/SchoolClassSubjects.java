package nl.cultureelzelfportret.ejb.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolClasses;

/** Which class a class is. */
@ApplicationScoped
public class SchoolClassSubjects implements SubjectLoader {

    @Inject
    private SchoolClasses schoolClasses;

    @Override
    public Class<?> type() {
        return SchoolClass.class;
    }

    @Override
    public Optional<Subject.SomeClass> load(UUID publicId) {
        return schoolClasses.find(publicId).map(schoolClass -> new Subject.SomeClass(schoolClass.getId()));
    }
}
