package nl.cultureelzelfportret.ejb.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.note.Note;
import nl.cultureelzelfportret.persistence.note.Notes;

/** Whose a note is, and to whom it was shown. */
@ApplicationScoped
public class NoteSubjects implements SubjectLoader {

    @Inject
    private Notes notes;

    @Override
    public Class<?> type() {
        return Note.class;
    }

    @Override
    public Optional<Subject.PrivateNote> load(UUID publicId) {
        return notes.find(publicId)
                .map(note -> new Subject.PrivateNote(
                        note.getAuthor().getId(),
                        note.getShares().stream()
                                .map(share -> share.getColleague().getId())
                                .collect(Collectors.toSet()),
                        note.getSchool().getId(),
                        note.getRemovedAt() != null));
    }
}
