package nl.cultureelzelfportret.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.cultureelzelfportret.web.core.Me;

/** The front door: it sends each one to where their day begins. */
@Named
@RequestScoped
public class HomeBean {

    @Inject
    private Me me;

    @Inject
    private ExternalContext external;

    @Inject
    private FacesContext faces;

    /**
     * Goes to the page where this person's day begins.
     *
     * @throws IOException if the browser is gone
     */
    public void enter() throws IOException {
        String staff = me.isOperator() ? "/home/system" : "/home/start";
        external.redirect(me.isKeepsPortfolio() ? "/portfolio/timeline" : staff);
        faces.responseComplete();
    }
}
