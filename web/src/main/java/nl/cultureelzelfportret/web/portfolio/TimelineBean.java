package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.Timeline;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.web.core.Redirect;

/** One's own timeline. */
@Named
@RequestScoped
public class TimelineBean {

    @Inject
    private TimelineService timelines;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private DraftService drafts;

    @Inject
    private FilterBean filter;

    private Timeline timeline;
    private List<DraftView> unfinished;
    private UUID posted;
    private UUID withdrawn;

    /** Reads the page. */
    public void load() {
        timeline = timelines.own(filter.filter(), filter.cursor());
        unfinished =
                filter.getAfter() == null && !filter.isChosen() ? drafts.unfinished(MomentKind.forms()) : List.of();
    }

    /**
     * Takes back that a moment was taken back.
     *
     * @return to this page
     */
    public String restore() {
        portfolio.restore(withdrawn);
        return Redirect.to("/portfolio/timeline").with("posted", withdrawn).outcome();
    }

    /** {@return the page} */
    public Timeline getTimeline() {
        return timeline;
    }

    /** {@return what one began and did not finish} */
    public List<DraftView> getUnfinished() {
        return unfinished;
    }

    /** {@return the moment that was just posted, or null} */
    public UUID getPosted() {
        return posted;
    }

    /** @param posted from the address */
    public void setPosted(UUID posted) {
        this.posted = posted;
    }

    /** {@return the moment that was just withdrawn, or null} */
    public UUID getWithdrawn() {
        return withdrawn;
    }

    /** @param withdrawn from the address */
    public void setWithdrawn(UUID withdrawn) {
        this.withdrawn = withdrawn;
    }
}
