package nl.cultureelzelfportret.ejb.roster;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.cultureelzelfportret.persistence.roster.RosterPreviews;

/** Erases the lines of rosters that are done, a day later; one on which nobody decides goes after two weeks. */
@Singleton
public class RosterSweep {

    private static final Duration DONE = Duration.ofHours(24);
    private static final Duration WAITING = Duration.ofDays(14);

    @Inject
    private RosterPreviews previews;

    @Inject
    private Clock clock;

    /** Erases what is no longer needed. */
    @Schedule(hour = "*", minute = "25", persistent = false)
    public void sweep() {
        Instant now = clock.instant();
        previews.sweep(now.minus(DONE), now.minus(WAITING));
    }
}
