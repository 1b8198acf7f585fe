package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.persistence.portfolio.EarlierTextRow;

/** What a moment said before, for its owner. */
@Named
@RequestScoped
public class EarlierBean {

    @Inject
    private PortfolioService portfolio;

    private UUID moment;
    private List<EarlierTextRow> texts;

    /** Reads the page. */
    public void load() {
        texts = portfolio.earlier(moment);
    }

    /** {@return what it said, the last words first} */
    public List<EarlierTextRow> getTexts() {
        return texts;
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
