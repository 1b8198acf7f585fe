package nl.cultureelzelfportret.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;

/** The front door: it sends each one to where their day begins. */
@Named
@RequestScoped
public class HomeBean {

    @Inject
    private Me me;

    /**
     * Goes to the page where this person's day begins.
     *
     * @throws IOException if the browser is gone
     */
    public void enter() throws IOException {
        String staff = me.isOperator() ? "/home/system" : "/home/start";
        Redirect.to(me.isKeepsPortfolio() ? "/portfolio/timeline" : staff).now();
    }
}
