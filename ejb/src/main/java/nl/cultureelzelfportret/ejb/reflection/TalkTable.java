package nl.cultureelzelfportret.ejb.reflection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.reflection.LaidMoment;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;

/** Shows a talk to somebody. A moment on the table is seen by those who may see it anyway. */
@Dependent
class TalkTable {

    @Inject
    private MomentRows rows;

    @Inject
    private Circles circles;

    @Inject
    private CurrentViewer currentViewer;

    /**
     * {@return the talk as the viewer sees it}
     *
     * @param talk with everything on its table
     */
    TalkView view(ReflectionTalk talk) {
        long viewer = currentViewer.require().personId();
        boolean pupil = talk.getPupil().getId() == viewer || talk.getPartner().getId() != viewer;
        Person own = pupil ? talk.getPupil() : talk.getPartner();
        Person other = talk.other(own);
        boolean oneOfTheTwo = own.getId() == viewer;
        Map<UUID, MomentRow> seen = seen(talk, viewer);
        return new TalkView(
                talk.getPublicId(),
                talk.getPlannedAt(),
                talk.getPlace(),
                talk.getHeldAt(),
                talk.mayRecord(),
                talk.getWish(),
                TalkView.Side.of(talk, pupil, laid(talk, own, seen), oneOfTheTwo || talk.isHeld()),
                TalkView.Side.of(talk, !pupil, laid(talk, other, seen), talk.isHeld()),
                pupil);
    }

    private Map<UUID, MomentRow> seen(ReflectionTalk talk, long viewer) {
        List<Moment> visible = talk.getTable().stream()
                .map(LaidMoment::getMoment)
                .distinct()
                .filter(moment -> sees(viewer, moment))
                .toList();
        return rows.of(visible).stream().collect(Collectors.toMap(MomentRow::publicId, Function.identity()));
    }

    private List<TalkView.Laid> laid(ReflectionTalk talk, Person by, Map<UUID, MomentRow> seen) {
        return talk.getTable().stream()
                .filter(each -> each.getLaidBy().equals(by))
                .map(LaidMoment::getMoment)
                .filter(moment -> seen.containsKey(moment.getPublicId()))
                .map(moment -> new TalkView.Laid(
                        seen.get(moment.getPublicId()), sees(talk.other(by).getId(), moment)))
                .toList();
    }

    /** {@return whether a person may see a moment, by the rules that hold everywhere} */
    boolean sees(long personId, Moment moment) {
        long owner = moment.getOwner().getId();
        return !moment.isWithdrawn()
                && (!moment.isHidden() || owner == personId)
                && AccessPolicy.circles(personId, circles.of(personId), owner, circles.of(owner))
                        .contains(moment.sharedWith());
    }
}
