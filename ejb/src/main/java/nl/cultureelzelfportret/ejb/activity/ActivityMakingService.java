package nl.cultureelzelfportret.ejb.activity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.ejb.draft.OwnDrafts;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.activity.Activities;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.activity.ActivityContent;
import nl.cultureelzelfportret.persistence.activity.ActivityPlan;
import nl.cultureelzelfportret.persistence.activity.Criteria;
import nl.cultureelzelfportret.persistence.activity.Criterion;
import nl.cultureelzelfportret.persistence.activity.CriterionRow;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolClasses;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Makes activities, out of what is typed, and changes them. */
@Stateless
@Guarded
public class ActivityMakingService {

    /** The form in which an activity is typed, as drafts know it. */
    public static final String FORM = "ACTIVITY";

    /** The field of a draft in which the version stands from which a change began. */
    public static final String VERSION = "version";

    /** The field of a draft with the id of the activity that is done again. */
    public static final String EARLIER = "earlier";

    private static final int UNFINISHED_SHOWN = 5;

    @Inject
    private Activities activities;

    @Inject
    private Criteria criteria;

    @Inject
    private Schools schools;

    @Inject
    private SchoolClasses schoolClasses;

    @Inject
    private Memberships memberships;

    @Inject
    private Drafts drafts;

    @Inject
    private OwnDrafts own;

    @Inject
    private NewsDesk newsDesk;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return a new activity with what was typed of it before, or with what it was last year, or else with what it will
     * be most often: today, by one's own classes}
     *
     * @param school  where the viewer works
     * @param draft   id, chosen by the browser
     * @param earlier id of an activity of the school that is done again, or null
     * @throws NotFoundException if the draft is somebody else's, or the earlier activity another school's
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public ActivityForm begin(@On(School.class) UUID school, UUID draft, UUID earlier) {
        long schoolId = schools.find(school).orElseThrow().getId();
        Optional<Draft> typed = own.find(draft);
        List<SchoolClass> classes = schoolClasses.of(schoolId, SchoolYear.containing(today()));
        ActivityContent content = typed.filter(known -> !known.getFields().isEmpty())
                .map(known -> ActivityContent.of(known.getFields()))
                .orElseGet(() -> proposal(schoolId, ownOf(classes), earlier));
        return new ActivityForm(
                content,
                choices(classes),
                usable(schoolId, content.getCriteria()),
                earlier,
                0,
                typed.map(Draft::getSavedAt).orElse(null),
                typed.map(Draft::isFinished).orElse(false));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<SchoolClass> ownOf(List<SchoolClass> classes) {
        Set<Long> taught = currentViewer.require().circle().teacherOf();
        return classes.stream()
                .filter(schoolClass -> taught.contains(schoolClass.getId()))
                .toList();
    }

    private ActivityContent proposal(long schoolId, List<SchoolClass> ownClasses, UUID earlier) {
        if (earlier != null) {
            return earlierOf(schoolId, earlier).again(ownClasses, today());
        }
        ActivityPlan plan = new ActivityPlan();
        plan.setFirstDay(today());
        return new ActivityContent(
                plan,
                List.of(),
                Set.of(),
                ownClasses.stream().map(BaseEntity::getPublicId).collect(Collectors.toSet()),
                Set.of());
    }

    private Activity earlierOf(long schoolId, UUID earlier) {
        return activities
                .find(earlier)
                .filter(found -> found.getSchool().getId() == schoolId)
                .orElseThrow(() -> new NotFoundException("activity " + earlier));
    }

    /** {@return the newest activities that one began to make and did not finish} */
    @Allowed(Permission.WORK_FOR_SCHOOL)
    public List<DraftView> unfinished() {
        return drafts.unfinished(currentViewer.require().personId(), List.of(FORM), UNFINISHED_SHOWN).stream()
                .map(DraftView::of)
                .toList();
    }

    private static List<ActivityForm.Choice> choices(List<SchoolClass> classes) {
        return classes.stream()
                .map(schoolClass -> new ActivityForm.Choice(schoolClass.getPublicId(), schoolClass.getName()))
                .toList();
    }

    private List<CriterionRow> usable(long schoolId, Set<UUID> chosen) {
        return criteria.ofSchool(schoolId).stream()
                .filter(criterion -> !criterion.isRetired() || chosen.contains(criterion.getPublicId()))
                .map(CriterionRow::of)
                .toList();
    }

    /**
     * {@return an activity with what was typed of its change before}
     *
     * @param activity of a school where the viewer works
     * @param draft    id of the change, chosen by the browser
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public ActivityForm change(@On(Activity.class) UUID activity, UUID draft) {
        Activity made = activities.find(activity).orElseThrow();
        Optional<Draft> typed = own.find(draft);
        ActivityContent content = typed.filter(known -> !known.getFields().isEmpty())
                .map(known -> ActivityContent.of(known.getFields()))
                .orElseGet(made::content);
        return new ActivityForm(
                content,
                choices(classesFor(made)),
                usable(made.getSchool().getId(), content.getCriteria()),
                null,
                typed.map(known -> known.getFields().get(VERSION))
                        .map(Long::valueOf)
                        .orElse(made.getVersion()),
                typed.map(Draft::getSavedAt).orElse(null),
                typed.map(Draft::isFinished).orElse(false));
    }

    private List<SchoolClass> classesFor(Activity made) {
        return Stream.concat(
                        schoolClasses.of(made.getSchool().getId(), made.getSchoolYear()).stream(),
                        made.getClasses().stream())
                .distinct()
                .toList();
    }

    /**
     * Makes an activity out of what stands in a draft, and tells the pupils of its classes. It takes over the draft's id;
     * making it again, by a double click, makes nothing new.
     *
     * @param school where the viewer works
     * @param draft  one's own
     * @throws NotFoundException if there is no such draft of one's own
     * @throws BusinessException if something is missing or does not fit
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void make(@On(School.class) UUID school, UUID draft) {
        Draft typed = own.lock(draft, FORM);
        if (typed.isFinished()) {
            return;
        }
        School place = schools.find(school).orElseThrow();
        String earlier = typed.getFields().getOrDefault(EARLIER, "");
        Instant now = clock.instant();
        Activity activity = new Activity(
                draft,
                place,
                typed.getOwner(),
                earlier.isEmpty() ? null : earlierOf(place.getId(), UUID.fromString(earlier)),
                now);
        fill(activity, typed, schoolClasses.of(place.getId(), SchoolYear.containing(today())), now);
        activities.add(activity);
        tell(activity, activity.getClasses());
    }

    private void fill(Activity activity, Draft typed, List<SchoolClass> classes, Instant now) {
        ActivityContent content = ActivityContent.of(typed.getFields());
        List<Criterion> chosen = criteria.ofSchool(activity.getSchool().getId()).stream()
                .filter(criterion -> content.getCriteria().contains(criterion.getPublicId()))
                .toList();
        activity.revise(
                content,
                classes.stream()
                        .filter(schoolClass -> content.getClasses().contains(schoolClass.getPublicId()))
                        .toList(),
                chosen);
        typed.finish(now);
    }

    private void tell(Activity activity, Collection<SchoolClass> classes) {
        List<Long> pupils =
                memberships
                        .placesOfPupils(classes.stream().map(BaseEntity::getId).toList(), today())
                        .stream()
                        .map(membership -> membership.getPerson().getId())
                        .toList();
        newsDesk.tellAll(pupils, NewsKind.ACTIVITY, activity.getPublicId());
    }

    /**
     * Puts what stands in a draft into an activity, and tells the pupils of classes that were added.
     *
     * @param activity of a school where the viewer works
     * @param draft    one's own draft of a change of this activity
     * @param version  of the activity from which the change began
     * @throws NotFoundException if there is no such draft of one's own
     * @throws BusinessException if something is missing or does not fit, or the activity was changed meanwhile
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void revise(@On(Activity.class) UUID activity, UUID draft, long version) {
        Draft typed = own.lock(draft, FORM);
        if (typed.isFinished()) {
            return;
        }
        if (!activity.equals(typed.getSubject())) {
            throw new NotFoundException("draft " + draft + " of activity " + activity);
        }
        Activity made = activities.find(activity).orElseThrow();
        if (made.getVersion() != version) {
            throw new BusinessException("activity.edit.changedMeanwhile");
        }
        List<SchoolClass> before = made.getClasses();
        fill(made, typed, classesFor(made), clock.instant());
        tell(
                made,
                made.getClasses().stream()
                        .filter(schoolClass -> !before.contains(schoolClass))
                        .toList());
    }
}
