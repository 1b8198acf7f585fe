package nl.cultureelzelfportret.ejb.portfolio;

import java.util.Optional;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.persistence.media.MediaFile;

/** Knows on what a file hangs that stands apart from moments. A feature that holds such files implements it. */
public interface MediaHolder {

    /**
     * {@return what the policy has to know of the thing that holds a file; empty if it is another feature's, or nobody's}
     *
     * @param file that stands apart
     */
    Optional<Subject> holding(MediaFile file);
}
