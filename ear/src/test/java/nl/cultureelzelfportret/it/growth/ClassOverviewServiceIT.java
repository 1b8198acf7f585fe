package nl.cultureelzelfportret.it.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.cultureelzelfportret.ejb.growth.ClassOverview;
import nl.cultureelzelfportret.ejb.growth.ClassOverviewService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionState;
import org.junit.jupiter.api.Test;

/** A class at a glance: what its pupils share, and who has gone quiet. */
class ClassOverviewServiceIT extends SchoolDayIT {

    @Inject
    private ClassOverviewService overviews;

    private void post(Person owner, Visibility circle, int daysAgo) {
        onTheDesk(desk -> desk.moment(
                owner, "Van mij", circle, Clock.systemUTC().instant().minus(Duration.ofDays(daysAgo))));
    }

    private ClassOverview overview() {
        stage.enter(teacher);
        return overviews.of(schoolClass.getPublicId());
    }

    private static ClassOverview.Line line(ClassOverview overview, Person pupil) {
        return overview.pupils().stream()
                .filter(line -> line.publicId().equals(pupil.getPublicId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsWhatIsSharedWeekByWeekAndNothingElse() {
        post(pupil, Visibility.TEACHER, 1);
        post(pupil, Visibility.CLASS, 2);
        post(pupil, Visibility.ONLY_ME, 3);
        post(pupil, Visibility.SCHOOL, 8);

        ClassOverview overview = overview();
        assertEquals(2, overview.thisWeek());
        assertEquals(
                List.of(1, 2), line(overview, pupil).weeks().subList(ClassOverview.WEEKS - 2, ClassOverview.WEEKS));
        assertFalse(line(overview, pupil).isQuiet());
    }

    @Test
    void tellsWhoHasGoneQuiet() {
        post(pupil, Visibility.CLASS, 35);
        post(classmate, Visibility.ONLY_ME, 1);

        ClassOverview overview = overview();
        assertEquals(2, overview.quiet());
        assertTrue(line(overview, pupil).isQuiet());
        assertNull(line(overview, classmate).last());
    }

    @Test
    void tellsHowFarTheQuestionIsThatSomebodyShares() {
        onTheDesk(desk -> desk.question(
                pupil,
                "Trommelen",
                Visibility.CLASS,
                Clock.systemUTC().instant().minus(Duration.ofDays(2))));
        onTheDesk(desk -> desk.question(
                classmate,
                "Geheim",
                Visibility.ONLY_ME,
                Clock.systemUTC().instant().minus(Duration.ofDays(2))));

        ClassOverview overview = overview();
        assertEquals(1, overview.growing());
        assertEquals(QuestionState.IN_WORDING, line(overview, pupil).question());
        assertNull(line(overview, classmate).question());
    }
}
