package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.activity.ActivitySubjects;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.activity.CriterionRow;
import nl.cultureelzelfportret.persistence.portfolio.Mirror;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.Tie;
import nl.cultureelzelfportret.persistence.portfolio.Ties;

/** Tells to what a moment is tied. */
@Stateless
@Guarded
public class TieService {

    @Inject
    private Ties ties;

    @Inject
    private Occasions occasions;

    @Inject
    private Onlooker onlooker;

    @Inject
    private CurrentViewer currentViewer;

    /**
     * {@return to what a moment is tied, as far as the viewer may see that}
     *
     * @param moment that the viewer may see
     */
    @Allowed(Permission.READ_MOMENT)
    public MomentTies of(@On(Moment.class) UUID moment) {
        Tie tie = ties.of(moment);
        Moment mirrored = tie.mirrored();
        return new MomentTies(
                tie.activity() == null ? null : activity(tie.activity()),
                mirrored == null || !onlooker.maySee(mirrored) ? null : MomentRow.of(mirrored),
                tie.mirrors().stream().map(this::held).toList(),
                tie.mirrors().isEmpty() ? List.of() : onlooker.see(ties.toMirrorsOf(moment)),
                occasions.holding(moment).stream()
                        .filter(onlooker::maySee)
                        .map(MomentLink::to)
                        .toList());
    }

    private MomentTies.ToActivity activity(Activity activity) {
        boolean open = AccessPolicy.permits(
                currentViewer.require(), Permission.READ_ACTIVITY, ActivitySubjects.subject(activity));
        return new MomentTies.ToActivity(
                open ? activity.getPublicId() : null,
                activity.getPlan().getKind(),
                activity.getPlan().getTitle(),
                activity.getCriteria().stream().map(CriterionRow::of).toList());
    }

    private MomentTies.Held held(Mirror mirror) {
        Set<Long> classes = currentViewer.require().circle().classes();
        return new MomentTies.Held(
                classes.contains(mirror.getSchoolClass().getId()) ? mirror.getPublicId() : null,
                mirror.getSchoolClass().getName(),
                mirror.getWords());
    }
}
