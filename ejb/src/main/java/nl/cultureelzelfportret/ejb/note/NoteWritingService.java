package nl.cultureelzelfportret.ejb.note;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.activity.Activities;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.note.Note;
import nl.cultureelzelfportret.persistence.note.Notes;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Writes what stands on a teacher's yellow paper. */
@Stateless
@Guarded
public class NoteWritingService {

    @Inject
    private Notes notes;

    @Inject
    private NotePapers papers;

    @Inject
    private People people;

    @Inject
    private Moments moments;

    @Inject
    private Activities activities;

    @Inject
    private Schools schools;

    @Inject
    private Circles circles;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

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
            notes.add(Note.about(draft, typed.getOwner(), school(person), person, NotePapers.text(typed), year(), now));
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
            notes.add(Note.about(
                    draft, typed.getOwner(), school(seen.getOwner()), seen, NotePapers.text(typed), year(), now));
            typed.finish(now);
        }
    }

    /**
     * Writes what stands on a paper about an activity. Doing it twice writes once.
     *
     * @param activity that the viewer may see
     * @param draft    one's own, of the paper about that activity
     * @throws NotFoundException if there is no such draft
     * @throws BusinessException if nothing is written, or too much
     */
    @Allowed(Permission.WRITE_NOTE)
    public void writeAboutActivity(@On(Activity.class) UUID activity, UUID draft) {
        Draft typed = papers.lock(draft, activity);
        if (!typed.isFinished()) {
            Activity done = activities.find(activity).orElseThrow();
            Instant now = clock.instant();
            notes.add(Note.about(draft, typed.getOwner(), done, NotePapers.text(typed), year(), now));
            typed.finish(now);
        }
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
}
