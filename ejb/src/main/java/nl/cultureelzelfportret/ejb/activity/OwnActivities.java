package nl.cultureelzelfportret.ejb.activity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.school.SchoolClasses;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Which activities of a school year are a teacher's own: of a class that they taught, of the whole school, or made by them. */
@Dependent
class OwnActivities {

    @Inject
    private Memberships memberships;

    @Inject
    private SchoolClasses schoolClasses;

    @Inject
    private CurrentViewer currentViewer;

    /** {@return keys of the classes that the viewer taught in a school year} */
    Set<Long> classes(SchoolYear year) {
        return memberships.taughtIn(currentViewer.require().personId(), year);
    }

    /** {@return whether an activity is the viewer's own, who taught these classes} */
    Predicate<Activity> among(Collection<Long> schools, SchoolYear year, Set<Long> taught) {
        long viewer = currentViewer.require().personId();
        Map<Long, Long> sizes = schoolClasses.countsOf(schools, year);
        return activity -> activity.getMadeBy() != null && activity.getMadeBy().getId() == viewer
                || activity.getClasses().stream().anyMatch(schoolClass -> taught.contains(schoolClass.getId()))
                || activity.getClasses().size()
                        >= sizes.getOrDefault(activity.getSchool().getId(), Long.MAX_VALUE);
    }
}
