package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.activity.Activities;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.activity.ActivityRow;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.Ties;

/** The moments that are made for activities: those that are there, and those that can still be made. */
@Stateless
@Guarded
public class ActivityMomentsService {

    /** So long after an activity one is still invited to make a moment for it. */
    private static final int WEEKS = 3;

    @Inject
    private Activities activities;

    @Inject
    private Ties ties;

    @Inject
    private Memberships memberships;

    @Inject
    private Onlooker onlooker;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /** {@return the activities of one's own classes for which one can make a moment and did not yet} */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public List<ActivityRow> todo() {
        Viewer viewer = currentViewer.require();
        LocalDate today = LocalDate.now(clock);
        return ties.todo(viewer.personId(), viewer.circle().pupilOf(), today, today.minusWeeks(WEEKS)).stream()
                .map(ActivityRow::withoutClasses)
                .toList();
    }

    /**
     * {@return what was made for an activity, as far as it was shared with the viewer, and for who teaches a class that
     * does it: who of the class shared something}
     *
     * @param activity of a class or a school of the viewer
     */
    @Allowed(Permission.READ_ACTIVITY)
    public ActivityMoments of(@On(Activity.class) UUID activity) {
        Activity done = activities.find(activity).orElseThrow();
        List<MomentRow> moments = onlooker.see(ties.toActivity(done.getId()));
        UUID viewer = currentViewer.require().publicId();
        return new ActivityMoments(
                moments,
                moments.stream()
                        .filter(moment -> moment.ownerId().equals(viewer))
                        .map(MomentRow::publicId)
                        .toList(),
                classes(done, moments));
    }

    private List<ActivityMoments.OfClass> classes(Activity done, List<MomentRow> moments) {
        List<Long> taught = done.getClasses().stream()
                .map(BaseEntity::getId)
                .filter(currentViewer.require().circle().teacherOf()::contains)
                .toList();
        Map<UUID, UUID> shared = new HashMap<>();
        moments.forEach(moment -> shared.putIfAbsent(moment.ownerId(), moment.publicId()));
        Map<String, List<Membership>> byClass = memberships.placesOfPupils(taught, LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(
                        membership -> membership.getSchoolClass().getName(), LinkedHashMap::new, Collectors.toList()));
        return byClass.entrySet().stream()
                .map(entry -> new ActivityMoments.OfClass(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(Membership::getPerson)
                                .map(pupil -> pupil(pupil, shared))
                                .toList()))
                .toList();
    }

    private static ActivityMoments.OfPupil pupil(Person pupil, Map<UUID, UUID> shared) {
        return new ActivityMoments.OfPupil(
                pupil.getPublicId(),
                pupil.getFullName(),
                pupil.getInitials(),
                pupil.getAccent().token(),
                shared.get(pupil.getPublicId()));
    }
}
