package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.cultureelzelfportret.browser.activity.ActivityFormPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** The pages of activities, criteria and mirrors, in all their states and faces. */
class ActivityPagesBrowserIT extends PagesBrowserIT {

    @InBothFaces
    void whatATeacherMakes(Face face) {
        Inspection inspection = begin(face, face.teacher());
        ActivityFormPage form = new ActivityFormPage(page).open();
        inspection.look("activity-edit-empty");
        page.locator("[id='activityEdit:save']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        assertThat(page.locator("[id='activityEdit:save']")).isEnabled();
        inspection.look("activity-edit-errors");
        form.write(titled("Molen"), "Molen De Vier Winden", "Wat hoor je?\nWat ruik je?")
                .waitUntilSaved();
        goTo("/activity/activities");
        inspection.look("activities-unfinished");
        page.locator(".drafts a").first().click();
        page.waitForURL(address -> address.contains("draft="));
        form.make();
        inspection.look("activity-of-teacher");
        page.locator("[id='manage:retire']").click();
        assertThat(page.locator("[id='manage:bringBack']")).isVisible();
        inspection.look("activity-retired");
        goTo("/activity/activities");
        inspection.look("activities");
        page.locator(".tabs__tab[href*='criteria']").click();
        inspection.look("criteria");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void whatAPupilSees(Face face) {
        signIn(face.teacher());
        new ActivityFormPage(page)
                .open()
                .write(titled("Samen"), "Aula", "Wat deed jij?")
                .make();
        String activity = page.url();
        page.context().clearCookies();
        Inspection inspection = begin(face, pupilOf(face));
        new TimelinePage(page).open();
        inspection.look("timeline-todo");
        page.navigate(activity);
        inspection.look("activity-of-pupil");
        page.locator("a.button[href*='for=activity']").click();
        page.waitForURL(address -> address.contains("&draft="));
        inspection.look("edit-for-activity");
        new TimelinePage(page).open().openClass();
        inspection.look("class-together");
        inspection.assertNothingAmiss();
    }

    /** A pupil in a class of the face's teacher. */
    private static CastPerson pupilOf(Face face) {
        return switch (face) {
            case PO_NL -> Cast.person("daan");
            case PO_EN -> Cast.person("danylo");
            case VO_NL -> Cast.person("tobias");
            case VO_EN -> Cast.person("wassim");
        };
    }

    @InBothFaces
    void mirrors(Face face) {
        Inspection inspection = begin(face, face.teacher());
        String title = titled("Scheef");
        new TimelinePage(page)
                .open()
                .add(MomentKind.BLOG)
                .write(title, "Ook ik.")
                .goOn()
                .choose(Visibility.CLASS)
                .post()
                .openMoment(title);
        page.locator("a.button[href*='/portfolio/mirroring']").click();
        inspection.look("mirroring");
        page.locator("input[name=schoolClass]").first().check();
        page.locator("[id='mirroring:words']").fill(face.isDutch() ? "En jij?" : "And you?");
        page.locator("[id='mirroring:hold']").click();
        page.waitForURL(address -> address.contains("/portfolio/moment"));
        inspection.look("moment-mirrored");
        goTo("/activity/activities");
        new TimelinePage(page).openClass();
        page.locator(".together a[href*='/portfolio/mirrors']").click();
        inspection.look("mirrors");
        inspection.assertNothingAmiss();
    }

    @Test
    void whatNoorAndAnnaSee() {
        Inspection inspection = begin(Face.PO_NL, Cast.NOOR);
        new TimelinePage(page).openClass();
        inspection.look("class-with-mirror");
        page.locator(".mirror a.link-button").first().click();
        inspection.look("moment-answer");
        new TimelinePage(page).open().openMoment("Wij gingen naar het museum");
        inspection.look("moment-for-activity");
        page.locator(".tie a").first().click();
        inspection.look("activity-done");
        page.context().clearCookies();
        inspection = begin(Face.PO_NL, Cast.ANNA);
        goTo("/activity/activities");
        inspection.look("activities-of-anna");
        page.locator("tr a")
                .filter(new Locator.FilterOptions().setHasText("Museum De Lichtvanger"))
                .first()
                .click();
        inspection.look("activity-of-anna");
        inspection.assertNothingAmiss();
    }

    @Test
    void whatASchoolAdminKeeps() {
        Inspection inspection = begin(Face.VO_NL, Cast.MARGRIET);
        goTo("/activity/activities");
        inspection.look("activities-of-admin");
        page.locator(".tabs__tab[href*='criteria']").click();
        inspection.look("criteria-of-admin");
        page.locator(".criteria--own a").first().click();
        page.waitForURL(address -> address.contains("criterion=") && address.contains("draft="));
        inspection.look("criterion-changed");
        inspection.assertNothingAmiss();
    }
}
