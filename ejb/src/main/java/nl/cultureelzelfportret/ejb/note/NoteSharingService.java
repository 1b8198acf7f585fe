package nl.cultureelzelfportret.ejb.note;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.note.Note;
import nl.cultureelzelfportret.persistence.note.NoteShare;
import nl.cultureelzelfportret.persistence.note.Notes;

/** To which colleague an author shows a note. */
@Stateless
@Guarded
public class NoteSharingService {

    @Inject
    private Notes notes;

    @Inject
    private Colleagues colleagues;

    @Inject
    private NewsDesk newsDesk;

    @Inject
    private Clock clock;

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
        Person reader = colleagues.of(written).stream()
                .filter(person -> person.getPublicId().equals(colleague))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("colleague " + colleague));
        if (written.shareWith(reader, clock.instant())) {
            newsDesk.tell(reader, NewsKind.NOTE_SHARED, note);
        }
    }

    /**
     * Does not let a colleague read a note any more, and takes it out of their news.
     *
     * @param note      one's own
     * @param colleague id of the colleague
     */
    @Allowed(Permission.CHANGE_NOTE)
    public void takeBack(@On(Note.class) UUID note, UUID colleague) {
        Note shared = notes.find(note).orElseThrow();
        List<Long> reader = shared.getShares().stream()
                .map(NoteShare::getColleague)
                .filter(person -> person.getPublicId().equals(colleague))
                .map(Person::getId)
                .toList();
        shared.takeBackFrom(colleague);
        newsDesk.takeBack(reader, NewsKind.NOTE_SHARED, note);
    }

    /** {@return keys of the colleagues who may read a note} */
    static List<Long> readers(Note note) {
        return note.getShares().stream()
                .map(share -> share.getColleague().getId())
                .toList();
    }
}
