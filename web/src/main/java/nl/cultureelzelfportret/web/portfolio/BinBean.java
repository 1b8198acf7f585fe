package nl.cultureelzelfportret.web.portfolio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.config.settings.PortfolioSettings;
import nl.cultureelzelfportret.ejb.portfolio.BinService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.web.core.Redirect;

/** What one withdrew, until it is erased. */
@Named
@ViewScoped
public class BinBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BinService bin;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private PortfolioSettings settings;

    private List<MomentRow> moments;

    /** Reads the page. */
    public void load() {
        moments = bin.own();
    }

    /**
     * Takes a moment out of the bin.
     *
     * @param moment id of the moment
     * @return to one's timeline
     */
    public String restore(UUID moment) {
        portfolio.restore(moment);
        return Redirect.to("/portfolio/timeline").with("posted", moment).outcome();
    }

    /** {@return so many days a moment lies here} */
    public int getDays() {
        return settings.binDays();
    }

    /** {@return the moments, the last one first} */
    public List<MomentRow> getMoments() {
        return moments;
    }
}
