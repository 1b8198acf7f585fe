package nl.cultureelzelfportret.ejb.selfportrait;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;

/**
 * Then and now on the table.
 *
 * @param publicId id of the comparison; null if it was not kept yet
 * @param earlier  then
 * @param later    now
 * @param words    what changed, as it was typed so far; may be empty
 * @param hanging  whether it hangs on the self-portrait
 * @param draft    id of the draft of its words
 * @param subject  by which that draft is found again
 * @param savedAt  when the draft was last kept, or null if nothing was typed yet
 */
public record ComparisonView(
        UUID publicId,
        MomentRow earlier,
        MomentRow later,
        String words,
        boolean hanging,
        UUID draft,
        UUID subject,
        Instant savedAt) {

    /** {@return what changed, in paragraphs} */
    public List<String> paragraphs() {
        return words.isEmpty() ? List.of() : List.of(words.split("\\R+"));
    }
}
