package nl.cultureelzelfportret.ejb.note;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.ejb.account.PersonSubjects;
import nl.cultureelzelfportret.ejb.activity.ActivitySubjects;
import nl.cultureelzelfportret.persistence.note.NoteRow;
import nl.cultureelzelfportret.persistence.note.Notes;

/**
 * The notes that stand beside a pupil's timeline, a moment or an activity. Those pages are for many; who may not write notes there is
 * not turned away, but sees no panel.
 */
@Stateless
@Guarded
public class NotePanelService {

    @Inject
    private Notes notes;

    @Inject
    private NotePapers papers;

    @Inject
    private PersonSubjects people;

    @Inject
    private ActivitySubjects activities;

    @Inject
    private CurrentViewer currentViewer;

    /**
     * {@return what the viewer noted about a pupil; empty for somebody whom they do not teach}
     *
     * @param person id of the person
     */
    @Allowed(Permission.KEEP_NOTES)
    public Optional<NotePanel> aboutPerson(UUID person) {
        return people.load(person)
                .filter(thing -> AccessPolicy.permits(currentViewer.require(), Permission.WRITE_NOTE, thing))
                .map(thing -> panel(person));
    }

    /**
     * {@return what the viewer noted about a moment that they were let in to see}
     *
     * @param moment id of the moment
     */
    @Allowed(Permission.KEEP_NOTES)
    public NotePanel aboutMoment(UUID moment) {
        return panel(moment);
    }

    /**
     * {@return what the viewer noted about an activity; empty for somebody who may not write notes about it}
     *
     * @param activity id of the activity
     */
    @Allowed(Permission.KEEP_NOTES)
    public Optional<NotePanel> aboutActivity(UUID activity) {
        return activities
                .load(activity)
                .filter(thing -> AccessPolicy.permits(currentViewer.require(), Permission.WRITE_NOTE, thing))
                .map(thing -> panel(activity));
    }

    private NotePanel panel(UUID subject) {
        Viewer viewer = currentViewer.require();
        List<NoteRow> rows = notes.about(viewer.personId(), viewer.circle().schools(), subject).stream()
                .map(NoteRow::of)
                .toList();
        long own = rows.stream()
                .filter(row -> row.authorId().equals(viewer.publicId()))
                .count();
        return new NotePanel(rows, papers.about(subject, own, ""));
    }
}
