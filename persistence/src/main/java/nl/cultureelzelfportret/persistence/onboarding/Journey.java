package nl.cultureelzelfportret.persistence.onboarding;

import java.time.Instant;
import java.util.List;
import nl.cultureelzelfportret.persistence.school.Location;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.StatusChange;

/**
 * A school on its way to working with the portfolio.
 *
 * @param school     with its region and board
 * @param trajectory where it stands and wants to go, or null
 * @param intake     what was said, or null
 * @param steps      from status to status, as far as they were asked for; the newest last
 * @param building   the first of its buildings, or null
 * @param sessions   how many are planned or were given
 */
public record Journey(
        School school,
        Trajectory trajectory,
        Intake intake,
        List<StatusChange> steps,
        Location building,
        long sessions) {

    /** Copies the steps. */
    public Journey {
        steps = List.copyOf(steps);
    }

    /** {@return since when it has the status that it has, or null if it never had another} */
    public Instant since() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).getChangedAt();
    }

    /**
     * {@return how far it came}
     *
     * @param offer  what became of its newest offer, or null
     * @param signed whether all that came of that offer was signed
     */
    public Progress progress(OfferStatus offer, boolean signed) {
        return new Progress(intake != null, intake != null && intake.getDoneAt() != null, offer, signed, sessions > 0);
    }
}
