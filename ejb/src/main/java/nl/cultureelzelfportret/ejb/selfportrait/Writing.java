package nl.cultureelzelfportret.ejb.selfportrait;

import java.time.Instant;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;

/**
 * Words of a self-portrait on the writing table.
 *
 * @param title    the name, as it was typed so far; may be empty
 * @param words    as they were typed so far; may be empty
 * @param subject  id of the thing that is being changed, or null for something new
 * @param moment   the moment to which a caption belongs, or null
 * @param savedAt  when the draft was last kept, or null if nothing was typed yet
 * @param finished whether the draft was saved already
 */
public record Writing(String title, String words, UUID subject, MomentRow moment, Instant savedAt, boolean finished) {}
