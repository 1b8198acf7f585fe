package nl.cultureelzelfportret.ejb.note;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.note.NoteRow;
import nl.cultureelzelfportret.persistence.note.Notes;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/**
 * The notes that stand beside a pupil's timeline or a moment. Those pages are for many; who may not write notes there is
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
    @Any
    private Instance<SubjectLoader> loaders;

    @Inject
    private CurrentViewer currentViewer;

    /**
     * {@return what the viewer noted about a pupil; empty for somebody whom they do not teach}
     *
     * @param person id of the person
     */
    @Allowed(Permission.KEEP_NOTES)
    public Optional<NotePanel> aboutPerson(UUID person) {
        return about(Person.class, person);
    }

    /**
     * {@return what the viewer noted about a moment; empty for one that they may not see}
     *
     * @param moment id of the moment
     */
    @Allowed(Permission.KEEP_NOTES)
    public Optional<NotePanel> aboutMoment(UUID moment) {
        return about(Moment.class, moment);
    }

    private Optional<NotePanel> about(Class<?> type, UUID subject) {
        Viewer viewer = currentViewer.require();
        return loaders.stream()
                .filter(loader -> loader.type() == type)
                .findFirst()
                .<Subject>flatMap(loader -> loader.load(subject))
                .filter(thing -> AccessPolicy.permits(viewer, Permission.WRITE_NOTE, thing))
                .map(thing -> panel(viewer, subject));
    }

    private NotePanel panel(Viewer viewer, UUID subject) {
        List<NoteRow> rows = notes.about(viewer.personId(), viewer.circle().schools(), subject).stream()
                .map(NoteRow::of)
                .toList();
        long own = rows.stream()
                .filter(row -> row.authorId().equals(viewer.publicId()))
                .count();
        return new NotePanel(rows, papers.about(subject, own, ""));
    }
}
