package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.activity.Activities;
import nl.cultureelzelfportret.persistence.activity.ActivityRow;
import nl.cultureelzelfportret.persistence.school.SchoolClass;

/** Tells what a class does together. */
@Stateless
@Guarded
public class TogetherService {

    private static final int ACTIVITIES = 4;

    @Inject
    private Activities activities;

    @Inject
    private Gallery gallery;

    @Inject
    private Clock clock;

    /**
     * {@return the last activities of a class, and what its teachers held up to it last}
     *
     * @param schoolClass in which the viewer is
     */
    @Allowed(Permission.READ_CLASS_TIMELINE)
    public Together ofClass(@On(SchoolClass.class) UUID schoolClass) {
        return new Together(
                activities.ofClass(schoolClass, LocalDate.now(clock), ACTIVITIES).stream()
                        .map(ActivityRow::withoutClasses)
                        .toList(),
                gallery.ofClass(schoolClass, 1));
    }
}
