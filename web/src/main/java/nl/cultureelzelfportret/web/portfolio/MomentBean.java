package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Texts;

/** A moment's own page. */
@Named
@RequestScoped
public class MomentBean {

    @Inject
    private PortfolioService portfolio;

    @Inject
    private Me me;

    @Inject
    private Texts texts;

    private UUID publicId;
    private MomentRow moment;
    private List<MomentRow> steps = List.of();

    /** Reads the page. */
    public void load() {
        List<MomentRow> whole = portfolio.read(publicId);
        moment = whole.get(0);
        steps = whole.subList(1, whole.size());
    }

    /**
     * Takes the moment back.
     *
     * @return to one's timeline, where it can be undone
     */
    public String withdraw() {
        portfolio.withdraw(publicId);
        return Redirect.to("/portfolio/timeline").with("withdrawn", publicId).outcome();
    }

    /**
     * Takes the moment out of the bin.
     *
     * @return to this page
     */
    public String restore() {
        portfolio.restore(publicId);
        return Redirect.to("/portfolio/moment").with("moment", publicId).outcome();
    }

    /** {@return whether its buttons are there; before the page was read they listen, and the service decides} */
    public boolean isChangeable() {
        return moment == null || isOwn() && moment.withdrawnAt() == null;
    }

    /** {@return whether the button is there with which it comes out of the bin; it listens before the page was read} */
    public boolean isRestorable() {
        return moment == null || isOwn() && moment.withdrawnAt() != null;
    }

    /** {@return whether it is the viewer's} */
    public boolean isOwn() {
        return me.getPublicId().equals(moment.ownerId().toString());
    }

    /** {@return its heading, or what kind of thing it is} */
    public String getTitle() {
        boolean untitled = moment.kind().isLookingBack() && moment.title().isEmpty();
        return untitled || moment.heading().isEmpty() ? texts.name(moment.kind()) : moment.heading();
    }

    /** {@return the page from which one came: one's own timeline, or its owner's} */
    public String getBack() {
        if (moment == null) {
            return "";
        }
        if (moment.processId() != null) {
            return "/portfolio/moment?moment=" + moment.processId();
        }
        return isOwn() ? "/portfolio/timeline" : "/portfolio/person?person=" + moment.ownerId();
    }

    /** {@return the steps of a process, oldest first} */
    public List<MomentRow> getSteps() {
        return steps;
    }

    /** {@return the moment} */
    public MomentRow getMoment() {
        return moment;
    }

    /** {@return id of the moment} */
    public UUID getPublicId() {
        return publicId;
    }

    /** @param publicId from the address */
    public void setPublicId(UUID publicId) {
        this.publicId = publicId;
    }
}
