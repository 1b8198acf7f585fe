package nl.cultureelzelfportret.ejb.feedback;

import java.io.Serializable;
import java.time.Instant;
import nl.cultureelzelfportret.persistence.portfolio.Hiding;

/**
 * That something is hidden, as its maker and the teachers see it.
 *
 * @param by     name of the teacher; empty if that person is gone
 * @param reason why
 * @param at     when
 */
public record HidingRow(String by, String reason, Instant at) implements Serializable {

    static HidingRow of(Hiding hiding) {
        return hiding == null
                ? null
                : new HidingRow(
                        hiding.getBy() == null ? "" : hiding.getBy().getFullName(), hiding.getReason(), hiding.getAt());
    }
}
