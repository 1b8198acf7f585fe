package nl.cultureelzelfportret.ejb.reflection;

import java.time.Instant;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;

/**
 * A talk in a list of one's own.
 *
 * @param publicId  of the talk
 * @param other     with whom
 * @param plannedAt for when it is planned
 * @param place     where, or another remark; may be empty
 * @param heldAt    when it was held, or null
 */
public record TalkRow(UUID publicId, TalkPerson other, Instant plannedAt, String place, Instant heldAt) {

    static TalkRow of(ReflectionTalk talk, Person viewer) {
        return new TalkRow(
                talk.getPublicId(),
                TalkPerson.of(talk.other(viewer)),
                talk.getPlannedAt(),
                talk.getPlace(),
                talk.getHeldAt());
    }

    /** {@return whether it was held} */
    public boolean isHeld() {
        return heldAt != null;
    }
}
