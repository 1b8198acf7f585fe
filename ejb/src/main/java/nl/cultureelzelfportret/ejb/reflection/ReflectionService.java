package nl.cultureelzelfportret.ejb.reflection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.reflection.Reflection;
import nl.cultureelzelfportret.persistence.reflection.Reflections;
import nl.cultureelzelfportret.persistence.reflection.Wish;

/** Reflections that were posted. */
@Stateless
@Guarded
public class ReflectionService {

    @Inject
    private MomentRows rows;

    @Inject
    private Reflections reflections;

    @Inject
    private WishedQuestion questions;

    @Inject
    private Circles circles;

    @Inject
    private CurrentViewer currentViewer;

    /**
     * {@return a reflection as it is read; what it looks back at only as far as the viewer may see that itself}
     *
     * @param moment that the reflection is on a timeline
     * @throws NotFoundException if the moment is no reflection
     */
    @Allowed(Permission.READ_MOMENT)
    public ReflectionView read(@On(Moment.class) UUID moment) {
        Reflection reflection =
                reflections.find(moment).orElseThrow(() -> new NotFoundException("reflection " + moment));
        return ReflectionView.of(reflection, rows.of(visible(reflection)));
    }

    private List<Moment> visible(Reflection reflection) {
        Viewer viewer = currentViewer.require();
        long owner = reflection.getMoment().getOwner().getId();
        Set<Visibility> seen = AccessPolicy.circles(viewer, owner, circles.of(owner));
        return reflections.lookedBackAt(reflection.getPublicId()).stream()
                .filter(moment -> seen.contains(moment.sharedWith()) && !moment.isWithdrawn())
                .filter(moment -> !moment.isHidden() || viewer.personId() == owner)
                .toList();
    }

    /**
     * {@return the wishes of those of these moments in which one looked back oneself, and wished something}
     *
     * @param moments ids of moments
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public Map<UUID, Wish> wishes(Collection<UUID> moments) {
        long owner = currentViewer.require().personId();
        Map<UUID, Wish> wishes = moments.isEmpty() ? new HashMap<>() : reflections.wishes(owner, moments);
        wishes.values().removeIf(wish -> !wish.isMade());
        return wishes;
    }

    /**
     * Lets the wish of a reflection become a learning question; asking again leads to the same one.
     *
     * @param moment one's own reflection
     * @return id of the question
     * @throws BusinessException if nothing is wished
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public UUID ask(@On(Moment.class) UUID moment) {
        Reflection reflection =
                reflections.find(moment).orElseThrow(() -> new NotFoundException("reflection " + moment));
        return questions.begin(reflection.getMoment(), reflection.getWish());
    }
}
