package nl.cultureelzelfportret.ejb.selfportrait;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import nl.cultureelzelfportret.persistence.selfportrait.Pegs;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortraits;

/** What of one's moments belongs to one's self-portrait. */
@Stateless
@Guarded
public class HangingService {

    private static final int PAGE_SIZE = 24;

    @Inject
    private MomentRows rows;

    @Inject
    private SelfPortraits selfPortraits;

    @Inject
    private Pegs pegs;

    @Inject
    private Moments moments;

    @Inject
    private OwnSelfPortrait own;

    @Inject
    private CurrentViewer currentViewer;

    /**
     * {@return whether a moment of one's own hangs on one's self-portrait}
     *
     * @param moment any; one that is not one's own does not
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public boolean isHanging(UUID moment) {
        return !selfPortraits
                .hanging(currentViewer.require().publicId(), List.of(moment))
                .isEmpty();
    }

    /**
     * Hangs a moment on one's self-portrait, in the chapter of its school year. Hanging it again changes nothing.
     *
     * @param moment one's own
     * @throws BusinessException if it is a step of a process, or too much hangs already
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void hang(@On(Moment.class) UUID moment) {
        own.hang(selfPortraits.moments(List.of(moment)));
    }

    /**
     * Takes a moment off one's self-portrait; it stays on the timeline.
     *
     * @param moment one's own
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void takeDown(@On(Moment.class) UUID moment) {
        own.lock();
        pegs.holding(currentViewer.require().publicId(), moment).ifPresent(selfPortraits::remove);
    }

    /**
     * Hangs several moments at once.
     *
     * @param chosen ids; those that are not one's own, or lie in the bin, are passed over
     * @return how many came to it
     * @throws BusinessException if that is too much
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public int hangAll(Collection<UUID> chosen) {
        Viewer viewer = currentViewer.require();
        return own.hang(selfPortraits.moments(chosen).stream()
                .filter(moment -> moment.getOwner().getId() == viewer.personId())
                .filter(moment -> !moment.isWithdrawn() && !moment.getKind().isStep())
                .toList());
    }

    /**
     * {@return a page of one's own timeline out of which one chooses}
     *
     * @param filter which moments are wanted
     * @param after  from where the page goes on, or null for the newest
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public Choice choice(TimelineFilter filter, Cursor after) {
        Viewer viewer = currentViewer.require();
        Page<MomentRow> page = rows.of(
                moments.timelineOf(viewer.personId(), EnumSet.allOf(Visibility.class), true, filter, after, PAGE_SIZE));
        return new Choice(
                page,
                selfPortraits.hanging(
                        viewer.publicId(),
                        page.rows().stream().map(MomentRow::publicId).toList()),
                moments.choicesOf(viewer.personId()).schoolYears());
    }
}
