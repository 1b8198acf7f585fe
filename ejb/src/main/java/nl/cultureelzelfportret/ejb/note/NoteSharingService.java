package nl.cultureelzelfportret.ejb.note;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
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
