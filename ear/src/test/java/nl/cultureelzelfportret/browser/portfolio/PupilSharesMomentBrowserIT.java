package nl.cultureelzelfportret.browser.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** Who sees what a pupil shares, and who does not. */
class PupilSharesMomentBrowserIT extends BrowserIT {

    private static final CastPerson PUPIL = Cast.person("zeynep");

    @Test
    void teacherSeesWhatWasSharedWithTheTeacher() {
        Posted posted = post(PUPIL, Visibility.TEACHER);
        Page teacher = anotherDevice();
        signIn(teacher, Cast.ANNA);

        assertThat(new TimelinePage(teacher).openClass().cards(posted.title)).hasCount(1);
        assertEquals(200, teacher.navigate(posted.path).status());
        assertThat(new MomentPage(teacher).title()).hasText(posted.title);
    }

    @Test
    void teacherFindsItOnThePupilsPage() {
        Posted posted = post(PUPIL, Visibility.CLASS);
        Page teacher = anotherDevice();
        signIn(teacher, Cast.ANNA);
        new TimelinePage(teacher).openClass();
        teacher.locator(".tabs__tab[href*='/growth/overview']").click();
        teacher.locator("a.table__person").filter(hasText(PUPIL.fullName())).click();

        assertThat(teacher.locator("h1")).hasText(PUPIL.fullName());
        new TimelinePage(teacher).openMoment(posted.title);
        assertThat(teacher.locator("a.button[href*='/portfolio/edit'], [id='change:withdraw']"))
                .hasCount(0);
    }

    @Test
    void classmateSeesOnlyWhatWasSharedWithTheClass() {
        Posted forClass = post(PUPIL, Visibility.CLASS);
        Posted forTeacher = post(PUPIL, Visibility.TEACHER);
        Page classmate = anotherDevice();
        signIn(classmate, Cast.BRAM);

        TimelinePage timeline = new TimelinePage(classmate).openClass();
        assertThat(timeline.cards(forClass.title)).hasCount(1);
        assertThat(timeline.cards(forTeacher.title)).hasCount(0);
        assertEquals(200, classmate.navigate(forClass.path).status());
        assertEquals(404, classmate.navigate(forTeacher.path).status());
    }

    @Test
    void pupilOfAnotherClassSeesNothing() {
        Posted forClass = post(PUPIL, Visibility.CLASS);
        String classTimeline = path(new TimelinePage(page).openClass().page());
        Page other = anotherDevice();
        signIn(other, Cast.MEHMET);

        assertEquals(404, other.navigate(forClass.path).status());
        assertThat(other.locator("h1")).hasText("Hier hangt niets");
        assertEquals(404, other.navigate(classTimeline).status());
    }

    @Test
    void nobodySeesWhatIsOnlyMine() {
        Posted mine = post(PUPIL, Visibility.ONLY_ME);
        for (CastPerson other : new CastPerson[] {Cast.ANNA, Cast.BRAM, Cast.MARGRIET}) {
            Page device = anotherDevice();
            signIn(device, other);
            assertEquals(404, device.navigate(mine.path).status(), other::toString);
        }
    }

    @Test
    void schoolSeesWhatWasSharedWithTheSchoolAndAnotherSchoolDoesNot() {
        Posted forSchool = post(PUPIL, Visibility.SCHOOL);
        Page sameSchool = anotherDevice();
        signIn(sameSchool, Cast.MEHMET);
        assertEquals(200, sameSchool.navigate(forSchool.path).status());
        Page otherSchool = anotherDevice();
        signIn(otherSchool, Cast.FLEUR);
        assertEquals(404, otherSchool.navigate(forSchool.path).status());
    }

    @Test
    void teacherPostsTooAndTheClassSeesIt() {
        Posted posted = post(Cast.ANNA, Visibility.CLASS);
        Page pupil = anotherDevice();
        signIn(pupil, Cast.BRAM);

        TimelinePage timeline = new TimelinePage(pupil).openClass();
        assertThat(timeline.cards(posted.title).locator(".moment-card__owner")).containsText(Cast.ANNA.fullName());
    }

    private record Posted(String title, String path) {}

    private Posted post(CastPerson owner, Visibility circle) {
        if (page.url().equals("about:blank")) {
            signIn(owner);
        }
        String title = titled("Voor " + circle.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.BLOG).write(title, "Kijk maar.");
        MomentPage moment = editor.goOn().choose(circle).post().openMoment(title);
        return new Posted(title, moment.path());
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
