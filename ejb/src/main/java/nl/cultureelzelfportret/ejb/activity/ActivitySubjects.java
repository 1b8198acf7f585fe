package nl.cultureelzelfportret.ejb.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.ejb.access.SubjectLoader;
import nl.cultureelzelfportret.persistence.activity.Activities;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/** Of which school an activity is, and which classes do it. */
@ApplicationScoped
public class ActivitySubjects implements SubjectLoader {

    @Inject
    private Activities activities;

    @Override
    public Class<?> type() {
        return Activity.class;
    }

    @Override
    public Optional<Subject.SomeActivity> load(UUID publicId) {
        return activities.find(publicId).map(ActivitySubjects::subject);
    }

    /**
     * {@return what the policy has to know of an activity}
     *
     * @param activity with its school read
     */
    public static Subject.SomeActivity subject(Activity activity) {
        return new Subject.SomeActivity(
                activity.getSchool().getId(),
                activity.getClasses().stream().map(BaseEntity::getId).collect(Collectors.toSet()));
    }
}
