package nl.cultureelzelfportret.ejb.note;

import java.util.List;
import nl.cultureelzelfportret.persistence.note.NoteRow;

/**
 * What a teacher has noted about a pupil, a moment or an activity, and the paper for the next note.
 *
 * @param notes one's own and those that colleagues shared, newest first
 * @param paper on which the next one is written
 */
public record NotePanel(List<NoteRow> notes, NotePaper paper) {}
