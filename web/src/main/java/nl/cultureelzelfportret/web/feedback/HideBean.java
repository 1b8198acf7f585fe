package nl.cultureelzelfportret.web.feedback;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.feedback.Hideable;
import nl.cultureelzelfportret.ejb.feedback.HidingService;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.web.core.Redirect;

/** A teacher hides a moment, or something that was said at one, and says why. */
@Named
@ViewScoped
public class HideBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HidingService hiding;

    private UUID moment;
    private UUID reaction;
    private Hideable thing;
    private String reason = "";

    /** Reads the page. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (moment == null && reaction == null) {
            throw new NotFoundException("nothing to hide");
        }
        thing = reaction == null ? hiding.moment(moment) : hiding.reaction(reaction);
        reason = thing.reason();
    }

    /**
     * Hides it.
     *
     * @return to the moment
     */
    public String hide() {
        if (reaction == null) {
            hiding.hideMoment(moment, reason);
        } else {
            hiding.hideReaction(reaction, reason);
        }
        return Redirect.to("/portfolio/moment").with("moment", thing.moment()).outcome();
    }

    /** {@return what is about to be hidden} */
    public Hideable getThing() {
        return thing;
    }

    /** {@return why} */
    public String getReason() {
        return reason;
    }

    /** @param reason typed */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** {@return id of the moment that is hidden, or null} */
    public UUID getMoment() {
        return moment;
    }

    /** @param moment from the address */
    public void setMoment(UUID moment) {
        this.moment = moment;
    }

    /** {@return id of the reaction that is hidden, or null} */
    public UUID getReaction() {
        return reaction;
    }

    /** @param reaction from the address */
    public void setReaction(UUID reaction) {
        this.reaction = reaction;
    }
}
