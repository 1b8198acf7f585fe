package nl.cultureelzelfportret.ejb.access;

import java.util.Optional;
import java.util.UUID;

/** Finds out whose a thing of one type is. Each feature has one for its own types. */
public interface SubjectLoader {

    /** {@return the type of thing, as {@link On} names it} */
    Class<?> type();

    /**
     * {@return what the policy has to know of the thing with this id, or empty if there is none}
     *
     * @param publicId as it came from outside
     */
    Optional<? extends Subject> load(UUID publicId);
}
