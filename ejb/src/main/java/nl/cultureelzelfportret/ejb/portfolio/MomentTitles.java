package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Circle;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.ejb.news.NewsTitles;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;

/** How moments are called, also those that are a learning question, for whoever may see them. */
@ApplicationScoped
public class MomentTitles implements NewsTitles {

    @Inject
    private Moments moments;

    @Inject
    private Circles circles;

    @Inject
    private CurrentViewer currentViewer;

    @Override
    public Set<NewsKind> kinds() {
        return EnumSet.of(
                NewsKind.REACTION,
                NewsKind.ANSWER,
                NewsKind.FEEDBACK_ASKED,
                NewsKind.HIDDEN,
                NewsKind.ADVICE_ASKED,
                NewsKind.ADVICE,
                NewsKind.MIRROR_SHOWN,
                NewsKind.MIRROR_ANSWERED);
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> subjects) {
        List<Moment> found = moments.findAll(subjects);
        Map<Long, Circle> owners = circles.ofAll(
                found.stream().map(moment -> moment.getOwner().getId()).toList());
        return found.stream()
                .filter(moment -> maySee(moment, owners))
                .collect(Collectors.toMap(
                        Moment::getPublicId, moment -> moment.getText().heading()));
    }

    private boolean maySee(Moment moment, Map<Long, Circle> owners) {
        Viewer viewer = currentViewer.require();
        long owner = moment.getOwner().getId();
        return AccessPolicy.permits(
                viewer,
                Permission.READ_MOMENT,
                new Subject.OwnedThing(
                        owner, owners.get(owner), moment.sharedWith(), moment.isWithdrawn(), moment.isHidden()));
    }
}
