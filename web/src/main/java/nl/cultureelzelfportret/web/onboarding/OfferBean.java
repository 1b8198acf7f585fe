package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.onboarding.OfferService;
import nl.cultureelzelfportret.ejb.onboarding.OfferView;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.SiteAddress;

/** An offer: how it reads, and what became of it. */
@Named
@ViewScoped
public class OfferBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferService offers;

    @Inject
    private SiteAddress site;

    @Inject
    private Me me;

    private UUID offer;
    private OfferView view;
    private boolean justSent;

    /** Reads the page. */
    public void load() {
        view = offers.read(offer);
    }

    /**
     * Sends it by mail.
     *
     * @return to the same page
     */
    public String send() {
        offers.send(offer, site.home());
        return Redirect.to("/onboarding/offer")
                .when("sent", true)
                .with("offer", offer)
                .outcome();
    }

    /**
     * Takes it back.
     *
     * @return to the same page
     */
    public String withdraw() {
        offers.withdraw(offer);
        return Redirect.to("/onboarding/offer").with("offer", offer).outcome();
    }

    /** {@return whether the viewer works with the school, and does not only read} */
    public boolean isMaker() {
        return me.isRegionAdmin() || me.isTrainer();
    }

    /** {@return how it reads} */
    public OfferView getView() {
        return view;
    }

    /** {@return whether it was sent a moment ago} */
    public boolean isJustSent() {
        return justSent;
    }

    /** @param justSent from the address */
    public void setJustSent(boolean justSent) {
        this.justSent = justSent;
    }

    /** {@return id of the offer} */
    public UUID getOffer() {
        return offer;
    }

    /** @param offer from the address */
    public void setOffer(UUID offer) {
        this.offer = offer;
    }
}
