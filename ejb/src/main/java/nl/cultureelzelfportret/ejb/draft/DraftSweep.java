package nl.cultureelzelfportret.ejb.draft;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.cultureelzelfportret.persistence.draft.Drafts;

/** Removes at night what is left of finished drafts, once no late save or second click can ask for them any more. */
@Singleton
public class DraftSweep {

    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private Drafts drafts;

    @Inject
    private Clock clock;

    /** Removes everything that is due. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    public void sweep() {
        drafts.removeFinishedBefore(clock.instant().minus(KEPT));
    }
}
