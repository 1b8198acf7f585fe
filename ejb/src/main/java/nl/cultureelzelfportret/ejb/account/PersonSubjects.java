package nl.cultureelzelfportret.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;

/** Where a person belongs. */
@ApplicationScoped
public class PersonSubjects implements SubjectLoader {

    @Inject
    private People people;

    @Inject
    private Circles circles;

    @Override
    public Class<?> type() {
        return Person.class;
    }

    @Override
    public Optional<Subject.SomePerson> load(UUID publicId) {
        return people.find(publicId).map(person -> new Subject.SomePerson(person.getId(), circles.of(person.getId())));
    }
}
