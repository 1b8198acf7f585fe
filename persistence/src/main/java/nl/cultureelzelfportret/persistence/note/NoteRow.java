package nl.cultureelzelfportret.persistence.note;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;

/**
 * A note as it is shown. Of a moment it tells only that there is one: its words may have been taken back since.
 *
 * @param publicId       of the note
 * @param authorId       id of the author
 * @param authorName     full name of the author
 * @param about          what kind of thing it is about
 * @param personId       id of whom it is about, or null
 * @param personName     full name of whom it is about, or empty
 * @param personInitials for the frame
 * @param personAccent   colour of the frame
 * @param momentId       id of the moment, or null
 * @param activityId     id of the activity, or null
 * @param activityTitle  what it is called, or empty
 * @param text           what is written
 * @param writtenAt      when
 * @param changedAt      when it was last rewritten, or null
 * @param removedAt      since when it is taken away, or null
 * @param sharedWith     full names of the colleagues who may read it
 */
public record NoteRow(
        UUID publicId,
        UUID authorId,
        String authorName,
        NoteAbout about,
        UUID personId,
        String personName,
        String personInitials,
        String personAccent,
        UUID momentId,
        UUID activityId,
        String activityTitle,
        String text,
        Instant writtenAt,
        Instant changedAt,
        Instant removedAt,
        List<String> sharedWith)
        implements Serializable {

    /**
     * {@return a note as it is shown}
     *
     * @param note with author, person, moment, activity and colleagues read
     */
    public static NoteRow of(Note note) {
        Person person = note.getPerson();
        return new NoteRow(
                note.getPublicId(),
                note.getAuthor().getPublicId(),
                note.getAuthor().getFullName(),
                note.getAbout(),
                person == null ? null : person.getPublicId(),
                person == null ? "" : person.getFullName(),
                person == null ? "" : person.getInitials(),
                person == null ? "" : person.getAccent().token(),
                note.getMoment() == null ? null : note.getMoment().getPublicId(),
                note.getActivity() == null ? null : note.getActivity().getPublicId(),
                note.getActivity() == null ? "" : note.getActivity().getPlan().getTitle(),
                note.getText(),
                note.getWrittenAt(),
                note.getChangedAt(),
                note.getRemovedAt(),
                note.getShares().stream()
                        .map(share -> share.getColleague().getFullName())
                        .sorted()
                        .toList());
    }

    /** {@return whom or what it is about, by name; empty if that is gone} */
    public String subjectName() {
        return personName.isEmpty() ? activityTitle : personName;
    }

    /** {@return the text in paragraphs} */
    public List<String> paragraphs() {
        return List.of(text.split("\\R+"));
    }

    /** {@return the colleagues who may read it, by name, as a sentence has them} */
    public String colleagues() {
        return String.join(", ", sharedWith);
    }
}
