package nl.cultureelzelfportret.ejb.portfolio;

import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;

/**
 * A moment to which something leads: what it is called, and what is needed to find its page.
 *
 * @param publicId  of the moment
 * @param kind      what kind of thing it is
 * @param ownerName full name of its owner
 * @param heading   may be empty
 */
public record MomentLink(UUID publicId, MomentKind kind, String ownerName, String heading) implements Serializable {

    /**
     * {@return what leads to a moment}
     *
     * @param moment that the viewer may see, with its owner read
     */
    public static MomentLink to(Moment moment) {
        return new MomentLink(
                moment.getPublicId(),
                moment.getKind(),
                moment.getOwner().getFullName(),
                moment.getText().heading());
    }
}
