package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.portfolio.Moments;

/** Erases the rows of files that hang on nothing, every hour; the bytes follow at the media's own sweep. */
@Singleton
public class LooseFileSweep {

    private static final Duration GRACE = Duration.ofDays(1);
    private static final int AT_A_TIME = 500;

    @Inject
    private Moments moments;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private Clock clock;

    /** Sweeps once, in one transaction. */
    @Schedule(hour = "*", minute = "35", persistent = false)
    public void sweep() {
        moments.looseFiles(clock.instant().minus(GRACE), AT_A_TIME).forEach(mediaFiles::remove);
    }
}
