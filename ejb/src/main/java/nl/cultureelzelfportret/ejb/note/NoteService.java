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
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.note.Note;
import nl.cultureelzelfportret.persistence.note.NoteFilter;
import nl.cultureelzelfportret.persistence.note.NoteRow;
import nl.cultureelzelfportret.persistence.note.NoteShare;
import nl.cultureelzelfportret.persistence.note.Notes;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.school.Schools;

/** A teacher's private notes: writing, finding, rewriting and removing them. */
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
    private People people;

    @Inject
    private Moments moments;

    @Inject
    private Schools schools;

    @Inject
    private Circles circles;

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
     * Writes what stands on a paper about a pupil. Doing it twice writes once.
     *
     * @param pupil whom the viewer teaches
     * @param draft one's own, of the paper about that pupil
     * @throws NotFoundException if there is no such draft
     * @throws BusinessException if nothing is written, or too much
     */
    @Allowed(Permission.WRITE_NOTE)
    public void writeAboutPerson(@On(Person.class) UUID pupil, UUID draft) {
        Draft typed = papers.lock(draft, pupil);
        if (!typed.isFinished()) {
            Person person = people.find(pupil).orElseThrow();
            Instant now = clock.instant();
            notes.add(Note.about(draft, typed.getOwner(), school(person), person, text(typed), year(), now));
            typed.finish(now);
        }
    }

    /**
     * Writes what stands on a paper about a moment. Doing it twice writes once.
     *
     * @param moment that the viewer may see
     * @param draft  one's own, of the paper about that moment
     * @throws NotFoundException if there is no such draft
     * @throws BusinessException if nothing is written, or too much
     */
    @Allowed(Permission.WRITE_NOTE)
    public void writeAboutMoment(@On(Moment.class) UUID moment, UUID draft) {
        Draft typed = papers.lock(draft, moment);
        if (!typed.isFinished()) {
            Moment seen = moments.find(moment).orElseThrow();
            Instant now = clock.instant();
            notes.add(Note.about(draft, typed.getOwner(), school(seen.getOwner()), seen, text(typed), year(), now));
            typed.finish(now);
        }
    }

    private static String text(Draft typed) {
        return typed.getFields().get(NotePapers.TEXT);
    }

    private SchoolYear year() {
        return SchoolYear.containing(LocalDate.now(clock));
    }

    /** Where the viewer meets the person. */
    private School school(Person person) {
        return circles.of(person.getId()).schools().stream()
                .filter(currentViewer.require().circle().schools()::contains)
                .sorted()
                .findFirst()
                .map(schools::reference)
                .orElseThrow(() -> new NotFoundException("a school shared with " + person));
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
            notes.find(note).orElseThrow().rewrite(text(typed), now);
            typed.finish(now);
        }
    }

    /**
     * Takes a note away; one can restore it for a day.
     *
     * @param note one's own
     */
    @Allowed(Permission.CHANGE_NOTE)
    public void remove(@On(Note.class) UUID note) {
        notes.find(note).orElseThrow().remove(clock.instant());
    }

    /**
     * Brings a note back.
     *
     * @param note one's own
     */
    @Allowed(Permission.CHANGE_NOTE)
    public void restore(@On(Note.class) UUID note) {
        notes.find(note).orElseThrow().restore();
    }
}
