package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.MirrorOffer;
import nl.cultureelzelfportret.ejb.portfolio.MirrorService;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Screen;

/** Where a teacher holds up a moment of their own to classes. */
@Named
@RequestScoped
public class MirroringBean {

    @Inject
    private MirrorService mirrors;

    private UUID moment;
    private MirrorOffer offer;
    private String words;

    /** Shows the choices; what was filled in stays. */
    public void load() {
        offer = mirrors.offer(moment);
        if (words == null) {
            words = offer.words();
        }
    }

    /**
     * Holds the moment up.
     *
     * @return to the moment
     */
    public String hold() {
        mirrors.hold(moment, classes(), words);
        return Redirect.to("/portfolio/moment").with("moment", moment).outcome();
    }

    private static Set<UUID> classes() {
        return Screen.tickedIds("schoolClass");
    }

    /**
     * {@return whether a class is ticked: it is the only one, it is held up to already, or it was chosen}
     *
     * @param choice one of the classes
     */
    public boolean isTicked(MirrorOffer.Choice choice) {
        return choice.held() || offer.classes().size() == 1 || classes().contains(choice.publicId());
    }

    /** {@return the choices} */
    public MirrorOffer getOffer() {
        return offer;
    }

    /** {@return with which pupils are invited} */
    public String getWords() {
        return words;
    }

    /** @param words from the form */
    public void setWords(String words) {
        this.words = words;
    }

    /** {@return id of the moment} */
    public UUID getMoment() {
        return moment;
    }

    /** @param moment from the address */
    public void setMoment(UUID moment) {
        this.moment = moment;
    }
}
