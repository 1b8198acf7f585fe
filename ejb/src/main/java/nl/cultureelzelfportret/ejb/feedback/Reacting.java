package nl.cultureelzelfportret.ejb.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;

/**
 * A form in which somebody reacts, or changes a reaction, as far as it was filled in before.
 *
 * @param draft   id of the draft, which becomes that of the reaction
 * @param form    its name in drafts
 * @param subject id of the moment, or of the reaction that is answered or changed
 * @param kind    what was chosen
 * @param text    what was typed
 * @param sound   what was spoken, or null
 * @param fresh   whether that is not said yet, so that it can be thrown away
 * @param savedAt when it was last kept, or null
 */
public record Reacting(
        UUID draft,
        String form,
        UUID subject,
        ReactionKind kind,
        String text,
        Picture sound,
        boolean fresh,
        Instant savedAt)
        implements Serializable {

    /** The name in drafts of the form in which one reacts. */
    public static final String FORM = "REACTION";

    /** The name in drafts of the form in which one changes what one said. */
    public static final String CHANGE = "REACTION_CHANGE";

    static Reacting empty(UUID draft, UUID subject) {
        return new Reacting(draft, FORM, subject, ReactionKind.COMPLIMENT, "", null, false, null);
    }

    /** {@return this form with what was typed and spoken into it} */
    Reacting typed(Draft known, Picture spoken) {
        Map<String, String> fields = known.getFields();
        String chosen = fields.getOrDefault("kind", "");
        return new Reacting(
                draft,
                form,
                subject,
                ReactionKind.first().stream()
                        .filter(first -> first.name().equals(chosen))
                        .findFirst()
                        .orElse(kind),
                fields.getOrDefault("text", text),
                spoken == null ? sound : spoken,
                spoken != null,
                known.getSavedAt());
    }
}
