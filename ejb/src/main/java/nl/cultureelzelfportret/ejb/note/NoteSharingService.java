package nl.cultureelzelfportret.ejb.note;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.note.Note;
import nl.cultureelzelfportret.persistence.note.Notes;

/** To which colleague an author shows a note. */
@Stateless
@Guarded
public class NoteSharingService {

    @Inject
    private Notes notes;

    @Inject
    private People people;

    @Inject
    private NewsDesk newsDesk;

    @Inject
    private Clock clock;

    /**
     * {@return the other teachers of the school at which a note was written, by given name}
     *
     * @param note one's own
     */
    @Allowed(Permission.CHANGE_NOTE)
    public List<Colleague> colleagues(@On(Note.class) UUID note) {
        Note written = notes.find(note).orElseThrow();
        Set<UUID> readers = written.getShares().stream()
                .map(share -> share.getColleague().getPublicId())
                .collect(Collectors.toSet());
        return colleaguesOf(written).stream()
                .map(person -> new Colleague(
                        person.getPublicId(), person.getFullName(), readers.contains(person.getPublicId())))
                .toList();
    }

    private List<Person> colleaguesOf(Note note) {
        return people.teachersAt(note.getSchool().getId(), LocalDate.now(clock)).stream()
                .filter(person -> !person.equals(note.getAuthor()))
                .toList();
    }

    /**
     * Lets a colleague read a note, and tells them.
     *
     * @param note      one's own
     * @param colleague id of a teacher of the school at which it was written
     * @throws NotFoundException if that is nobody's id there
     */
    @Allowed(Permission.CHANGE_NOTE)
    public void share(@On(Note.class) UUID note, UUID colleague) {
        Note written = notes.find(note).orElseThrow();
        Person reader = colleaguesOf(written).stream()
                .filter(person -> person.getPublicId().equals(colleague))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("colleague " + colleague));
        if (written.shareWith(reader, clock.instant())) {
            newsDesk.tell(reader, NewsKind.NOTE_SHARED, note);
        }
    }

    /**
     * Does not let a colleague read a note any more.
     *
     * @param note      one's own
     * @param colleague id of the colleague
     */
    @Allowed(Permission.CHANGE_NOTE)
    public void takeBack(@On(Note.class) UUID note, UUID colleague) {
        notes.find(note).orElseThrow().takeBackFrom(colleague);
    }
}
