package nl.cultureelzelfportret.ejb.media;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.media.MediaFiles;

/**
 * Takes bytes away, at night, that no row needs: of files that were erased, and of uploads that were cut off. A day old
 * they have to be, so that nothing is taken that is just coming in.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MediaSweep {

    private static final Logger LOG = System.getLogger(MediaSweep.class.getName());
    private static final Duration GRACE = Duration.ofDays(1);
    private static final int AT_A_TIME = 500;

    @Inject
    private MediaStore store;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private Clock clock;

    /**
     * Sweeps once. A database without a single file is taken for the wrong one, and nothing is erased.
     *
     * @throws IOException if the store cannot be read; the next night tries again
     */
    @Schedule(hour = "3", minute = "50", persistent = false)
    public void sweep() throws IOException {
        Instant before = clock.instant().minus(GRACE);
        int cutOff = store.incoming().eraseCutOff(before);
        if (mediaFiles.isEmpty()) {
            return;
        }
        int orphans = 0;
        try (Stream<String> kept = store.keptBefore(before)) {
            Iterator<String> hashes = kept.iterator();
            while (hashes.hasNext()) {
                orphans += eraseOrphans(next(hashes), before);
            }
        }
        LOG.log(Level.INFO, "Media sweep: {0} cut off, {1} no longer needed", cutOff, orphans);
    }

    private static List<String> next(Iterator<String> hashes) {
        List<String> some = new ArrayList<>(AT_A_TIME);
        while (some.size() < AT_A_TIME && hashes.hasNext()) {
            some.add(hashes.next());
        }
        return some;
    }

    private int eraseOrphans(List<String> hashes, Instant before) throws IOException {
        Set<String> needed = mediaFiles.needed(hashes);
        int erased = 0;
        for (String hash : hashes) {
            if (!needed.contains(hash) && store.erase(hash, before)) {
                erased++;
            }
        }
        return erased;
    }
}
