package nl.cultureelzelfportret.ejb.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;

/**
 * A form in which somebody reacts, as far as it was filled in before.
 *
 * @param draft   id of the draft, which becomes that of the reaction
 * @param subject id of the moment, or of the reaction that is answered
 * @param kind    what was chosen
 * @param text    what was typed
 * @param savedAt when it was last kept, or null
 */
public record Reacting(UUID draft, UUID subject, ReactionKind kind, String text, Instant savedAt)
        implements Serializable {

    /** The form's name in drafts. */
    public static final String FORM = "REACTION";

    static Reacting empty(UUID draft, UUID subject) {
        return new Reacting(draft, subject, ReactionKind.COMPLIMENT, "", null);
    }

    static Reacting typed(UUID draft, UUID subject, Map<String, String> fields, Instant savedAt) {
        String kind = fields.getOrDefault("kind", "");
        return new Reacting(
                draft,
                subject,
                ReactionKind.first().stream()
                        .filter(known -> known.name().equals(kind))
                        .findFirst()
                        .orElse(ReactionKind.COMPLIMENT),
                fields.getOrDefault("text", ""),
                savedAt);
    }
}
