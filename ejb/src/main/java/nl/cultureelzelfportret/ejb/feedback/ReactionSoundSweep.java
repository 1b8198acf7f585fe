package nl.cultureelzelfportret.ejb.feedback;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.cultureelzelfportret.persistence.feedback.Reactions;
import nl.cultureelzelfportret.persistence.media.MediaFiles;

/** Erases the rows of recordings whose reaction went with its moment, every hour; the bytes follow at the media's sweep. */
@Singleton
public class ReactionSoundSweep {

    private static final Duration GRACE = Duration.ofDays(1);
    private static final int AT_A_TIME = 500;

    @Inject
    private Reactions reactions;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private Clock clock;

    /** Sweeps once, in one transaction. */
    @Schedule(hour = "*", minute = "40", persistent = false)
    public void sweep() {
        reactions.looseSounds(clock.instant().minus(GRACE), AT_A_TIME).forEach(mediaFiles::remove);
    }
}
