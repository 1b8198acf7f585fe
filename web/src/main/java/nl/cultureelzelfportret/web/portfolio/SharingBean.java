package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.Sharing;
import nl.cultureelzelfportret.ejb.portfolio.SharingService;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.web.core.Redirect;

/** The choice of who may see a moment: the last step of posting, and a page of its own afterwards. */
@Named
@RequestScoped
public class SharingBean {

    @Inject
    private SharingService sharing;

    @Inject
    private PortfolioService portfolio;

    private UUID draft;
    private UUID moment;
    private Sharing choices;
    private Visibility chosen;

    /** Shows the choices. */
    public void load() {
        choices = sharing.choices();
        if (chosen == null) {
            chosen = moment == null ? choices.proposal() : sharing.circleOf(moment);
        }
    }

    /**
     * Posts the draft, or shares the moment.
     *
     * @return to one's timeline, or to the moment
     */
    public String share() {
        if (moment == null) {
            UUID posted = portfolio.post(draft, chosen);
            return Redirect.to("/portfolio/timeline").with("posted", posted).outcome();
        }
        sharing.share(moment, chosen);
        return Redirect.to("/portfolio/moment").with("moment", moment).outcome();
    }

    /**
     * {@return who these people are, by name}
     *
     * @param circle one of the choices
     */
    public String who(Visibility circle) {
        return switch (circle) {
            case ONLY_ME -> "";
            case TEACHER -> String.join(", ", choices.teachers());
            case CLASS -> String.join(", ", choices.classes());
            case SCHOOL -> String.join(", ", choices.schools());
        };
    }

    /** {@return the page from which one came} */
    public String getBack() {
        return moment == null ? "/portfolio/edit?draft=" + draft : "/portfolio/moment?moment=" + moment;
    }

    /** {@return with whom one can share} */
    public Sharing getChoices() {
        return choices;
    }

    /** {@return who may see it} */
    public Visibility getChosen() {
        return chosen;
    }

    /** @param chosen who may see it */
    public void setChosen(Visibility chosen) {
        this.chosen = chosen;
    }

    /** {@return id of the draft that is posted, or null} */
    public UUID getDraft() {
        return draft;
    }

    /** @param draft from the address */
    public void setDraft(UUID draft) {
        this.draft = draft;
    }

    /** {@return id of the moment that is shared, or null} */
    public UUID getMoment() {
        return moment;
    }

    /** @param moment from the address */
    public void setMoment(UUID moment) {
        this.moment = moment;
    }
}
