package nl.cultureelzelfportret.ejb.portfolio;

import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;

/**
 * What was made for an activity, as far as the viewer may see it.
 *
 * @param moments the newest first
 * @param own     ids of the viewer's own moments among them
 * @param classes of the viewer, if they teach them
 */
public record ActivityMoments(List<MomentRow> moments, List<UUID> own, List<OfClass> classes) {

    /**
     * Who of a class shared something.
     *
     * @param name   of the class
     * @param pupils by given name
     */
    public record OfClass(String name, List<OfPupil> pupils) {

        /** {@return how many pupils shared something} */
        public long shared() {
            return pupils.stream().filter(pupil -> pupil.moment() != null).count();
        }
    }

    /**
     * Whether a pupil shared something.
     *
     * @param person   id of the pupil
     * @param name     full name
     * @param initials for the frame
     * @param accent   colour of the frame
     * @param moment   id of the newest moment that the pupil shared, or null
     */
    public record OfPupil(UUID person, String name, String initials, String accent, UUID moment) {}
}
