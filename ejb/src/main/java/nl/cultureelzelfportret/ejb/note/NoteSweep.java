package nl.cultureelzelfportret.ejb.note;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.cultureelzelfportret.persistence.note.Notes;

/** Erases at night the notes that their authors took away a day ago or longer. */
@Singleton
public class NoteSweep {

    private static final Duration RESTORABLE = Duration.ofDays(1);

    @Inject
    private Notes notes;

    @Inject
    private Clock clock;

    /** Erases everything that is due. */
    @Schedule(hour = "3", minute = "15", persistent = false)
    public void sweep() {
        notes.removedBefore(clock.instant().minus(RESTORABLE)).forEach(notes::erase);
    }
}
