package nl.cultureelzelfportret.ejb.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.note.Note;
import nl.cultureelzelfportret.persistence.note.NoteRow;
import nl.cultureelzelfportret.persistence.note.Notes;

/**
 * The notes that a person wrote, and those that were written about them: also what one does not see in the application is
 * told when one asks the school for what it holds.
 */
@ApplicationScoped
public class NotePersonalData implements PersonalData {

    @Inject
    private Notes notes;

    @Inject
    private Drafts drafts;

    @Inject
    private NewsDesk news;

    @Override
    public String feature() {
        return "note";
    }

    @Override
    public int room() {
        return 11;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        return notes.allOf(personId).stream().map(NotePersonalData::told).toList();
    }

    private static PersonalRecord told(Note note) {
        NoteRow row = NoteRow.of(note);
        return PersonalRecord.of("note", row.publicId(), row.writtenAt())
                .with("author", row.authorName())
                .with("about", row.about())
                .with("person", row.personId())
                .with("moment", row.momentId())
                .with("activity", row.activityId())
                .with("text", row.text())
                .with("schoolYear", note.getSchoolYear())
                .with("changedAt", row.changedAt())
                .with("removedAt", row.removedAt())
                .with("sharedWith", row.colleagues());
    }

    @Override
    public void erase(long personId) {
        drafts.removeOf(
                notes.subjectsOf(personId).stream().map(NotePapers::form).collect(Collectors.toSet()));
        notes.allOf(personId).forEach(this::erase);
        notes.takeBackFrom(personId);
    }

    private void erase(Note note) {
        news.takeBack(NoteSharingService.readers(note), NewsKind.NOTE_SHARED, note.getPublicId());
        notes.erase(note);
    }
}
