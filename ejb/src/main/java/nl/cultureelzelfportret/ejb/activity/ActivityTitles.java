package nl.cultureelzelfportret.ejb.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.news.NewsTitles;
import nl.cultureelzelfportret.persistence.activity.Activities;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.news.NewsKind;

/** How activities are called, for whoever may see them. */
@ApplicationScoped
public class ActivityTitles implements NewsTitles {

    @Inject
    private Activities activities;

    @Inject
    private CurrentViewer currentViewer;

    @Override
    public Set<NewsKind> kinds() {
        return EnumSet.of(NewsKind.ACTIVITY);
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> subjects) {
        return activities.findAll(subjects).stream()
                .filter(activity -> AccessPolicy.permits(
                        currentViewer.require(), Permission.READ_ACTIVITY, ActivitySubjects.subject(activity)))
                .collect(Collectors.toMap(
                        Activity::getPublicId, activity -> activity.getPlan().getTitle()));
    }
}
