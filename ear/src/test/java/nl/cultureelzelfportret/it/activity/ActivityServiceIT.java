package nl.cultureelzelfportret.it.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.activity.ActivityMakingService;
import nl.cultureelzelfportret.ejb.activity.ActivityPersonalData;
import nl.cultureelzelfportret.ejb.activity.ActivityService;
import nl.cultureelzelfportret.ejb.activity.ActivityView;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.portfolio.ActivityMoments;
import nl.cultureelzelfportret.ejb.portfolio.ActivityMomentsService;
import nl.cultureelzelfportret.ejb.portfolio.Editing;
import nl.cultureelzelfportret.ejb.portfolio.EditingService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.Purpose;
import nl.cultureelzelfportret.ejb.portfolio.TieService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Board;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.activity.Activities;
import nl.cultureelzelfportret.persistence.activity.ActivityContent;
import nl.cultureelzelfportret.persistence.activity.ActivityRow;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher makes an activity, pupils make moments for it, and next year it is made again. */
class ActivityServiceIT extends SchoolDayIT {

    @Inject
    private ActivityMakingService making;

    @Inject
    private ActivityService activities;

    @Inject
    private ActivityMomentsService activityMoments;

    @Inject
    private ActivityPersonalData personalData;

    @Inject
    private EditingService editing;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private TieService ties;

    @Inject
    private DraftService drafts;

    private UUID activity;

    @BeforeEach
    void make() {
        stage.enter(teacher);
        activity = UUID.randomUUID();
        type(activity, "Naar het museum");
        making.make(schoolClass.getSchool().getPublicId(), activity);
    }

    private void type(UUID draft, String title) {
        ActivityContent content = Board.content(title);
        content.setClasses(Set.of(schoolClass.getPublicId()));
        drafts.save(draft, ActivityMakingService.FORM, null, content.toFields());
    }

    @Test
    void makesOneOfADoubleClickAndTellsEachPupilOnce() {
        making.make(schoolClass.getSchool().getPublicId(), activity);

        assertEquals(1, scribe.count("select count(a) from Activity a where a.publicId = ?1", activity));
        assertEquals(
                2,
                scribe.count(
                        "select count(n) from NewsItem n where n.kind = ?1 and n.subject = ?2",
                        NewsKind.ACTIVITY,
                        activity));
        ActivityView view = activities.read(activity);
        assertEquals(List.of("Wat hoorde je?", "Wat zag je?"), view.questions());
        assertEquals(schoolClass.getName(), view.row().classes());
    }

    @Test
    void showsATeacherTheirOwnFirstAndTheWholeSchoolWhenAsked() {
        scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            SchoolClass other = town.schoolClass(schoolClass.getSchool());
            Person colleague = town.teacher(other);
            entityManager.flush();
            Board board = new Board(entityManager);
            board.activity(colleague, "Van de buren", other);
            board.activity(colleague, "Van de hele school", other, schoolClass);
            return board.activity(teacher, "Voor de buren", other);
        });

        assertEquals(Set.of("Naar het museum", "Van de hele school", "Voor de buren"), shown(false));
        assertEquals(Set.of("Naar het museum", "Van de hele school", "Voor de buren", "Van de buren"), shown(true));
    }

    private Set<String> shown(boolean all) {
        return activities.ofYear(null, all).schools().get(0).activities().stream()
                .map(ActivityRow::title)
                .collect(Collectors.toSet());
    }

    @Test
    void refusesWhatHasNoTitleNoClassOrTooManyQuestions() {
        assertRefused("activity.edit.noTitle", Map.of("title", ""));
        assertRefused("activity.edit.noClass", Map.of("classes", ""));
        assertRefused("activity.edit.endsBefore", Map.of("lastDay", "2020-01-01"));
        assertRefused("activity.edit.tooManyQuestions", Map.of("questions", "1\n2\n3\n4\n5\n6"));
    }

    private void assertRefused(String why, Map<String, String> instead) {
        UUID draft = UUID.randomUUID();
        type(draft, "Iets");
        drafts.save(draft, ActivityMakingService.FORM, null, instead);
        BusinessException refused = assertThrows(
                BusinessException.class,
                () -> making.make(schoolClass.getSchool().getPublicId(), draft));
        assertEquals(why, refused.messageKey());
    }

    @Test
    void laysOutAPupilsMomentAndTiesIt() {
        stage.enter(pupil);
        assertEquals(
                List.of(activity),
                activityMoments.todo().stream().map(row -> row.publicId()).toList());

        Editing begun = editing.begin(UUID.randomUUID(), MomentKind.CULTURAL_VISIT, new Purpose("activity", activity));
        assertEquals("Naar het museum", begun.content().getText().getTitle());
        assertEquals("Museum De Lichtvanger", begun.content().getVisit().getPlace());
        assertEquals(Set.of(Competence.REFLECT), begun.content().getTags().getCompetences());
        assertEquals(List.of("Wat hoorde je?", "Wat zag je?"), begun.prompts());

        UUID moment = post(Visibility.CLASS);

        assertEquals(activity, ties.of(moment).activity().publicId());
        assertEquals(List.of(), activityMoments.todo());
        assertEquals(List.of(moment), activityMoments.of(activity).own());
    }

    private UUID post(Visibility circle) {
        UUID draft = UUID.randomUUID();
        drafts.save(
                draft,
                MomentKind.CULTURAL_VISIT.name(),
                null,
                new HashMap<>(Map.of("title", "Het schip", EditingService.PURPOSE, "activity:" + activity)));
        return portfolio.post(draft, circle);
    }

    @Test
    void showsTheTeacherWhoSharedSomethingAndNothingOfWhatIsPrivate() {
        stage.enter(pupil);
        UUID shared = post(Visibility.TEACHER);
        stage.enter(classmate);
        post(Visibility.ONLY_ME);
        assertEquals(List.of(), others(activityMoments.of(activity)));

        stage.enter(teacher);
        ActivityMoments made = activityMoments.of(activity);

        assertEquals(List.of(shared), others(made));
        assertEquals(1, made.classes().get(0).shared());
        assertEquals(2, made.classes().get(0).pupils().size());
    }

    private List<UUID> others(ActivityMoments made) {
        return made.moments().stream()
                .map(MomentRow::publicId)
                .filter(id -> !made.own().contains(id))
                .toList();
    }

    @Test
    void isMadeAgainWithTheSameQuestions() {
        UUID school = schoolClass.getSchool().getPublicId();
        UUID again = UUID.randomUUID();
        ActivityContent proposed = making.begin(school, again, activity).content();
        assertEquals("Wat hoorde je?\nWat zag je?", proposed.getQuestions());
        assertEquals(Set.of(schoolClass.getPublicId()), proposed.getClasses());

        Map<String, String> fields = proposed.toFields();
        fields.put(ActivityMakingService.EARLIER, activity.toString());
        drafts.save(again, ActivityMakingService.FORM, null, fields);
        making.make(school, again);

        assertEquals(
                1,
                scribe.count(
                        "select count(a) from Activity a where a.publicId = ?1 and a.earlier.publicId = ?2",
                        again,
                        activity));
    }

    @Test
    void isRetiredAndNotRemovedOnceAPupilUsedIt() {
        stage.enter(pupil);
        UUID moment = post(Visibility.ONLY_ME);
        stage.enter(teacher);
        activities.retire(activity);
        assertFalse(activities.read(activity).removable());
        assertThrows(BusinessException.class, () -> activities.remove(activity));

        stage.enter(pupil);
        assertEquals("Naar het museum", ties.of(moment).activity().title());
        assertEquals(List.of(), activityMoments.todo());
    }

    @Test
    void isRemovedIfNobodyUsedIt() {
        activities.retire(activity);
        assertTrue(activities.read(activity).removable());

        activities.remove(activity);

        assertEquals(0, scribe.count("select count(a) from Activity a where a.publicId = ?1", activity));
    }

    @Test
    void forgetsWhoMadeItAndStays() {
        assertEquals(activity, personalData.of(teacher.getId()).get(0).id());

        scribe.write(entityManager -> {
            new Activities(entityManager).forget(teacher.getId());
            return teacher;
        });

        assertEquals(List.of(), personalData.of(teacher.getId()));
        assertEquals("", activities.read(activity).madeBy());
    }
}
