package nl.cultureelzelfportret.persistence.growth;

import java.time.Instant;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionState;

/**
 * A learning question that somebody shared.
 *
 * @param ownerId key of the person
 * @param state   how far it is
 * @param askedAt since when its owner waits for advice, or null
 */
public record AskedFigure(long ownerId, QuestionState state, Instant askedAt) {

    /** {@return whether its owner waits for advice} */
    public boolean isWaiting() {
        return askedAt != null;
    }
}
