package nl.cultureelzelfportret.persistence.portfolio;

import java.time.Instant;
import nl.cultureelzelfportret.persistence.access.Visibility;

/**
 * What the access policy has to know of a moment that is tied to something, before it is read.
 *
 * @param momentId   key of the moment
 * @param ownerId    key of its owner
 * @param visibility who may look
 * @param hiddenAt   since when a teacher hides it, or null
 */
public record Tied(long momentId, long ownerId, Visibility visibility, Instant hiddenAt) {

    /** {@return whether a teacher hides it} */
    public boolean isHidden() {
        return hiddenAt != null;
    }
}
