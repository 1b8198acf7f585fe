package nl.cultureelzelfportret.ejb.note;

import java.io.Serializable;
import java.util.List;
import nl.cultureelzelfportret.persistence.note.NoteRow;

/**
 * A note with what its reader can do with it.
 *
 * @param note       as it is shown
 * @param paper      on which its author rewrites it; null for a colleague, and for a note that is taken away
 * @param colleagues the other teachers of the school at which it was written, by given name; none where there is no paper
 */
public record NoteDesk(NoteRow note, NotePaper paper, List<Colleague> colleagues) implements Serializable {}
