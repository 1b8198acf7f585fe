package nl.cultureelzelfportret.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.web.core.Me;

/** The front door: it sends each one to where their day begins. */
@Named
@RequestScoped
public class HomeBean {

    @Inject
    private Me me;

    /** {@return the page where this person's day begins} */
    public String enter() {
        if (me.isKeepsPortfolio()) {
            return "/portfolio/timeline?faces-redirect=true";
        }
        return (me.isOperator() ? "/home/system" : "/home/start") + "?faces-redirect=true";
    }
}
