package nl.cultureelzelfportret.web.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.ejb.portfolio.Timeline;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import nl.cultureelzelfportret.web.portfolio.FilterBean;

/** One's own reflections, by period. */
@Named
@RequestScoped
public class ReflectionsBean {

    @Inject
    private TimelineService timelines;

    @Inject
    private DraftService drafts;

    @Inject
    private FilterBean filter;

    @Inject
    private ReflectionCards cards;

    private Timeline timeline;
    private List<DraftView> unfinished;

    /** Reads the page. */
    public void load() {
        TimelineFilter mine =
                new TimelineFilter(MomentKind.REFLECTION, null, filter.filter().schoolYear());
        timeline = timelines.own(mine, filter.cursor());
        unfinished = drafts.unfinished(List.of(MomentKind.REFLECTION.name()));
        cards.read(timeline.moments().rows());
    }

    /** {@return the page} */
    public Timeline getTimeline() {
        return timeline;
    }

    /** {@return what one began and did not finish} */
    public List<DraftView> getUnfinished() {
        return unfinished;
    }
}
