package nl.cultureelzelfportret.persistence.selfportrait;

import java.util.UUID;
import java.util.stream.Stream;

/**
 * What hangs on a peg, in ids: so little that the whole line fits in one statement.
 *
 * @param publicId   of the peg
 * @param chapter    id of the chapter
 * @param words      the caption, or the words that hang here; may be empty
 * @param moment     id of the moment that hangs here, or null
 * @param comparison id of the comparison that hangs here, or null
 * @param changed    what changed, where a comparison hangs, else null
 * @param earlier    id of the moment of then, or null
 * @param later      id of the moment of now, or null
 */
public record PegRow(
        UUID publicId,
        UUID chapter,
        String words,
        UUID moment,
        UUID comparison,
        String changed,
        UUID earlier,
        UUID later) {

    /** {@return ids of the moments that are seen here} */
    public Stream<UUID> moments() {
        return Stream.of(moment, earlier, later).filter(id -> id != null);
    }
}
