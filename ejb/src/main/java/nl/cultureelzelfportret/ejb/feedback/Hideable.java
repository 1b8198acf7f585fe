package nl.cultureelzelfportret.ejb.feedback;

import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;

/**
 * What a teacher is about to hide.
 *
 * @param thing  id of the moment or the reaction
 * @param moment id of the moment, or of the moment at which the reaction is
 * @param maker  name of who made it; empty if that person is gone
 * @param words  the heading or the words; may be empty
 * @param sound  what was spoken, or null
 * @param draft  id of the draft of the reason
 * @param reason as far as it was typed before
 */
public record Hideable(UUID thing, UUID moment, String maker, String words, Picture sound, UUID draft, String reason)
        implements Serializable {

    /** The form's name in drafts. */
    public static final String FORM = "HIDE";
}
