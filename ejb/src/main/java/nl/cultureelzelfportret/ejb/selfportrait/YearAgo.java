package nl.cultureelzelfportret.ejb.selfportrait;

import java.util.UUID;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.selfportrait.Memory;

/**
 * What one did on about this day, years ago.
 *
 * @param moment     its id
 * @param kind       what kind of thing it is
 * @param heading    the title or the first words; may be empty
 * @param photograph id of its first photograph, or null
 * @param years      how many years ago
 * @param today      whether it was on this very day
 */
public record YearAgo(UUID moment, MomentKind kind, String heading, UUID photograph, int years, boolean today) {

    static YearAgo of(Memory memory, int years, boolean today) {
        return new YearAgo(memory.moment(), memory.kind(), memory.heading(), memory.photograph(), years, today);
    }
}
