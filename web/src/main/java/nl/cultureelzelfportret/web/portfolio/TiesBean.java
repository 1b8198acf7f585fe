package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.MomentTies;
import nl.cultureelzelfportret.ejb.portfolio.TieService;

/** To what a moment is tied, on the page of the moment. */
@Named
@RequestScoped
public class TiesBean {

    @Inject
    private TieService tieService;

    private MomentTies ties;

    /**
     * Reads this part of the page.
     *
     * @param moment id of the moment
     */
    public void load(UUID moment) {
        ties = tieService.of(moment);
    }

    /** {@return to what the moment is tied} */
    public MomentTies getTies() {
        return ties;
    }
}
