package nl.cultureelzelfportret.ejb.onboarding;

import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.onboarding.Attendee;
import nl.cultureelzelfportret.persistence.onboarding.SessionPlan;
import nl.cultureelzelfportret.persistence.onboarding.TrainingSession;

/**
 * A session in a list.
 *
 * @param publicId  of the session
 * @param plan      what it is, when and where
 * @param held      whether it was given
 * @param expected  how many are expected
 * @param present   how many came
 */
public record SessionRow(UUID publicId, SessionPlan plan, boolean held, int expected, long present)
        implements Serializable {

    /** {@return a line of a list} */
    static SessionRow of(TrainingSession session) {
        return new SessionRow(
                session.getPublicId(),
                session.getPlan(),
                session.getHeldAt() != null,
                session.getAttendees().size(),
                session.getAttendees().stream().filter(Attendee::isPresent).count());
    }
}
