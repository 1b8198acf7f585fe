package nl.cultureelzelfportret.it.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.Sharing;
import nl.cultureelzelfportret.ejb.portfolio.SharingService;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import org.junit.jupiter.api.Test;

/** Who may look at a moment, and what the timeline of the class makes of it. */
class SharingServiceIT extends SchoolDayIT {

    @Inject
    private SharingService sharing;

    @Inject
    private TimelineService timelines;

    @Test
    void proposesThePupilsOwnTeacherAndNamesThem() {
        stage.enter(pupil);

        Sharing choices = sharing.choices();

        assertEquals(List.of(Visibility.values()), choices.choices());
        assertEquals(Visibility.TEACHER, choices.proposal());
        assertEquals(List.of(teacher.getFullName()), choices.teachers());
        assertEquals(List.of(schoolClass.getName()), choices.classes());
    }

    @Test
    void hasNoTeacherForATeacher() {
        UUID moment = momentOf(teacher);
        stage.enter(teacher);

        BusinessException refused =
                assertThrows(BusinessException.class, () -> sharing.share(moment, Visibility.TEACHER));

        assertEquals("portfolio.sharing.nobodyThere", refused.messageKey());
        assertEquals(
                List.of(Visibility.ONLY_ME, Visibility.CLASS, Visibility.SCHOOL),
                sharing.choices().choices());
        assertEquals(Visibility.ONLY_ME, sharing.choices().proposal());
    }

    @Test
    void movesAMomentOnToTheTimelineOfTheClassAndOffIt() {
        UUID moment = momentOf(pupil);
        assertSeenInClass(List.of(), List.of());

        share(moment, Visibility.TEACHER);
        assertSeenInClass(List.of(moment), List.of());

        share(moment, Visibility.CLASS);
        assertSeenInClass(List.of(moment), List.of(moment));

        share(moment, Visibility.SCHOOL);
        assertSeenInClass(List.of(moment), List.of(moment));

        share(moment, Visibility.ONLY_ME);
        assertSeenInClass(List.of(), List.of());
    }

    private void share(UUID moment, Visibility circle) {
        stage.enter(pupil);
        sharing.share(moment, circle);
    }

    private void assertSeenInClass(List<UUID> byTheTeacher, List<UUID> byTheClassmate) {
        stage.enter(teacher);
        assertEquals(byTheTeacher, timelineOfTheClass());
        stage.enter(classmate);
        assertEquals(byTheClassmate, timelineOfTheClass());
    }

    private List<UUID> timelineOfTheClass() {
        return timelines.ofClass(schoolClass.getPublicId(), TimelineFilter.ALL, null).moments().rows().stream()
                .map(MomentRow::publicId)
                .toList();
    }

    @Test
    void endsWithTheMembership() {
        UUID moment = momentOf(pupil);
        share(moment, Visibility.CLASS);

        scribe.write(entityManager -> {
            new Town(entityManager).leave(pupil, schoolClass);
            return moment;
        });

        assertSeenInClass(List.of(), List.of());
    }

    private UUID momentOf(Person owner) {
        return scribe.write(entityManager -> new Desk(entityManager, null)
                .moment(owner, "Van mij", Visibility.ONLY_ME, Clock.systemUTC().instant())
                .getPublicId());
    }
}
