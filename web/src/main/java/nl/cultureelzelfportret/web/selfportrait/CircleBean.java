package nl.cultureelzelfportret.web.selfportrait;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.portfolio.Sharing;
import nl.cultureelzelfportret.ejb.portfolio.SharingService;
import nl.cultureelzelfportret.ejb.selfportrait.SelfPortraitService;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.web.core.Redirect;

/** The choice of who may look at one's self-portrait. */
@Named
@RequestScoped
public class CircleBean {

    @Inject
    private SharingService sharing;

    @Inject
    private SelfPortraitService selfPortraits;

    private Sharing choices;
    private Visibility chosen;

    /** Shows the choices. */
    public void load() {
        choices = sharing.choices();
        if (chosen == null) {
            chosen = selfPortraits.circle();
        }
    }

    /**
     * Shares it.
     *
     * @return to the self-portrait
     */
    public String share() {
        selfPortraits.share(chosen);
        return Redirect.to("/selfportrait/selfportrait").outcome();
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
}
