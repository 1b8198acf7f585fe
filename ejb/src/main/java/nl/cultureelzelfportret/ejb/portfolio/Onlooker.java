package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Circle;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.portfolio.Tied;
import nl.cultureelzelfportret.persistence.portfolio.Ties;

/** Looks at moments of many people that are tied to one thing, and sees those that the policy lets the viewer see. */
@Dependent
public class Onlooker {

    private static final int MOST = 120;

    @Inject
    private MomentRows rows;

    @Inject
    private Ties ties;

    @Inject
    private Circles circles;

    @Inject
    private CurrentViewer currentViewer;

    /**
     * {@return those that the viewer may see, as they are shown, in their order and not more than fit on a page}
     *
     * @param tied moments that were not withdrawn
     */
    public List<MomentRow> see(List<Tied> tied) {
        Viewer viewer = currentViewer.require();
        Map<Long, Circle> owners =
                circles.ofAll(tied.stream().map(Tied::ownerId).toList());
        List<Long> visible = tied.stream()
                .filter(moment -> AccessPolicy.permits(
                        viewer,
                        Permission.READ_MOMENT,
                        new Subject.OwnedThing(
                                moment.ownerId(),
                                owners.get(moment.ownerId()),
                                moment.visibility(),
                                false,
                                moment.isHidden())))
                .map(Tied::momentId)
                .limit(MOST)
                .toList();
        return rows.of(ties.read(visible));
    }

    /**
     * {@return whether the viewer may see a moment}
     *
     * @param moment with its owner
     */
    public boolean maySee(Moment moment) {
        return may(Permission.READ_MOMENT, moment);
    }

    /**
     * {@return whether the viewer may do something with a moment}
     *
     * @param permission what
     * @param moment     with its owner
     */
    public boolean may(Permission permission, Moment moment) {
        long owner = moment.getOwner().getId();
        return AccessPolicy.permits(
                currentViewer.require(),
                permission,
                new Subject.OwnedThing(
                        owner, circles.of(owner), moment.sharedWith(), moment.isWithdrawn(), moment.isHidden()));
    }
}
