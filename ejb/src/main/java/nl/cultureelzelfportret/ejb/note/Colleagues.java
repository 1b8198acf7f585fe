package nl.cultureelzelfportret.ejb.note;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.note.Note;

/** With whom a note can be shared today. */
@Dependent
class Colleagues {

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** {@return the other teachers of the school at which a note was written, by given name} */
    List<Person> of(Note note) {
        return people.teachersAt(note.getSchool().getId(), LocalDate.now(clock)).stream()
                .filter(person -> !person.equals(note.getAuthor()))
                .toList();
    }
}
