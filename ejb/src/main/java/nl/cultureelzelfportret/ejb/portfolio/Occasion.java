package nl.cultureelzelfportret.ejb.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/**
 * A kind of thing that a moment can be made for: an activity, a learning question, a moment of the teacher. The feature to
 * which the thing belongs implements this; so the editor knows none of them.
 */
public interface Occasion {

    /** {@return its name in a {@link Purpose}, in small letters} */
    String name();

    /**
     * {@return what the editor shows and begins with; empty if there is no such thing for the viewer}
     *
     * @param id of the thing
     */
    Optional<Invitation> find(UUID id);

    /**
     * Ties a new moment to the thing, in the transaction in which the moment is posted.
     *
     * @param id     of the thing; the viewer was allowed to find it
     * @param moment just posted by the viewer
     */
    void tie(UUID id, Moment moment);

    /**
     * {@return the things of this kind to which a moment was tied, where they are moments themselves; whoever may see them}
     *
     * @param moment id of the moment
     */
    default List<Moment> holding(UUID moment) {
        return List.of();
    }
}
