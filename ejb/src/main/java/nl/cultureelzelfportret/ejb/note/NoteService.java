package nl.cultureelzelfportret.ejb.note;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.note.Note;
import nl.cultureelzelfportret.persistence.note.NoteFilter;
import nl.cultureelzelfportret.persistence.note.NoteRow;
import nl.cultureelzelfportret.persistence.note.NoteShare;
import nl.cultureelzelfportret.persistence.note.Notes;

/** A teacher's private notes: finding, rewriting and removing them. */
@Stateless
@Guarded
public class NoteService {

    /** So many notes are on a page. */
    public static final int PAGE_SIZE = 20;

    @Inject
    private Notes notes;

    @Inject
    private NotePapers papers;

    @Inject
    private Colleagues colleagues;

    @Inject
    private NewsDesk newsDesk;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return a page of the notes that one wrote oneself, or that colleagues shared with one, newest first}
     *
     * @param filter which notes are wanted
     * @param after  from where the page goes on, or null for the newest
     */
    @Allowed(Permission.KEEP_NOTES)
    public Page<NoteRow> own(NoteFilter filter, Cursor after) {
        return notes.readBy(
                        currentViewer.require().personId(),
                        currentViewer.require().circle().schools(),
                        filter,
                        LocalDate.now(clock),
                        after,
                        PAGE_SIZE)
                .map(NoteRow::of);
    }

    /**
     * {@return a note, and for its author the paper on which it is rewritten and with whom it can be shared}
     *
     * @param note one's own, or one that was shared with the viewer
     */
    @Allowed(Permission.READ_NOTE)
    public NoteDesk open(@On(Note.class) UUID note) {
        Note written = notes.find(note).orElseThrow();
        boolean own = written.getAuthor().getId() == currentViewer.require().personId();
        if (!own || written.getRemovedAt() != null) {
            return new NoteDesk(NoteRow.of(written), null, List.of());
        }
        Set<Person> readers =
                written.getShares().stream().map(NoteShare::getColleague).collect(Collectors.toSet());
        return new NoteDesk(
                NoteRow.of(written),
                papers.about(note, written.getVersion(), written.getText()),
                colleagues.of(written).stream()
                        .map(person ->
                                new Colleague(person.getPublicId(), person.getFullName(), readers.contains(person)))
                        .toList());
    }

    /**
     * Puts what stands on a paper into a note.
     *
     * @param note  one's own
     * @param draft of the paper on which it is rewritten
     * @throws NotFoundException if there is no such draft
     * @throws BusinessException if nothing would be left, or there is too much
     */
    @Allowed(Permission.CHANGE_NOTE)
    public void rewrite(@On(Note.class) UUID note, UUID draft) {
        Draft typed = papers.lock(draft, note);
        if (!typed.isFinished()) {
            Instant now = clock.instant();
            notes.find(note).orElseThrow().rewrite(NotePapers.text(typed), now);
            typed.finish(now);
        }
    }

    /**
     * Takes a note away, also out of the news of the colleagues who read it; one can restore it for a day.
     *
     * @param note one's own
     */
    @Allowed(Permission.CHANGE_NOTE)
    public void remove(@On(Note.class) UUID note) {
        Note taken = notes.find(note).orElseThrow();
        taken.remove(clock.instant());
        newsDesk.takeBack(NoteSharingService.readers(taken), NewsKind.NOTE_SHARED, note);
    }

    /**
     * Brings a note back, and tells the colleagues who read it.
     *
     * @param note one's own
     */
    @Allowed(Permission.CHANGE_NOTE)
    public void restore(@On(Note.class) UUID note) {
        Note restored = notes.find(note).orElseThrow();
        if (restored.getRemovedAt() != null) {
            restored.restore();
            newsDesk.tellAll(NoteSharingService.readers(restored), NewsKind.NOTE_SHARED, note);
        }
    }
}
