package nl.cultureelzelfportret.ejb.selfportrait;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.selfportrait.PegRow;

/**
 * A peg as it is shown, with what hangs on it.
 *
 * @param publicId   of the peg
 * @param words      the caption, or the words that hang here; may be empty
 * @param moment     the moment that hangs here, or null
 * @param comparison id of the comparison that hangs here, or null
 * @param changed    what changed between then and now; may be empty, or null
 * @param earlier    then, or null
 * @param later      now, or null
 */
public record PegView(
        UUID publicId,
        String words,
        MomentRow moment,
        UUID comparison,
        String changed,
        MomentRow earlier,
        MomentRow later) {

    static PegView of(PegRow row, Map<UUID, MomentRow> moments) {
        return new PegView(
                row.publicId(),
                row.words(),
                found(moments, row.moment()),
                row.comparison(),
                row.changed(),
                found(moments, row.earlier()),
                found(moments, row.later()));
    }

    private static MomentRow found(Map<UUID, MomentRow> moments, UUID id) {
        return id == null ? null : moments.get(id);
    }

    /** {@return whether its owner took back what hung here: only they see the gap} */
    public boolean isGap() {
        return Stream.of(moment, earlier, later)
                .filter(Objects::nonNull)
                .anyMatch(shown -> shown.withdrawnAt() != null);
    }

    /** {@return whether a moment hangs here, to be looked at} */
    public boolean isMoment() {
        return moment != null && !isGap();
    }

    /** {@return whether then and now hang here, to be looked at} */
    public boolean isComparison() {
        return comparison != null && !isGap();
    }

    /** {@return whether words hang here} */
    public boolean isWords() {
        return moment == null && comparison == null;
    }

    /** {@return the words that hang here, in paragraphs} */
    public List<String> paragraphs() {
        return words.isEmpty() ? List.of() : List.of(words.split("\\R+"));
    }

    /** {@return the moment by which it is recognised, or null where words hang} */
    public MomentRow seen() {
        return moment == null ? later : moment;
    }
}
