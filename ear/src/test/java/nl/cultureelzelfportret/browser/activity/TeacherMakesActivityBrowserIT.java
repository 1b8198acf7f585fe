package nl.cultureelzelfportret.browser.activity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.activity.ActivityKind;
import org.junit.jupiter.api.Test;

/** A teacher makes an activity within a minute, finds what was typed again, and uses last year's again. */
class TeacherMakesActivityBrowserIT extends BrowserIT {

    /** Somebody types about four characters a second. */
    private static final int TYPED_A_SECOND = 4;

    /** Finding and pressing something takes about two seconds. */
    private static final int SECONDS_A_PRESS = 2;

    @Test
    void makesOneWithinAMinute() {
        signIn(Cast.ANNA);
        String title = titled("De molen");
        String questions = "Wat hoorde je?\nWat rook je?";
        Instant begin = Instant.now();
        page.locator(".nav-link[href='/activity/activities']").click();
        page.locator("a.button[href*='/activity/edit']").click();
        page.locator("[data-field=title]").fill(title);
        page.locator("[data-field=questions]").fill(questions);
        new ActivityFormPage(page).make();
        long waited = Duration.between(begin, Instant.now()).toSeconds();

        int seconds = 5 * SECONDS_A_PRESS + (title.length() + questions.length()) / TYPED_A_SECOND;
        assertTrue(seconds + waited < 60, () -> seconds + " seconds of hands and " + waited + " of waiting");
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".prompts__list li")).hasText(new String[] {"Wat hoorde je?", "Wat rook je?"});
        assertThat(page.locator(".who h2")).containsText("Groep 5: 0 van 20");
        assertThat(page.locator(".who__pupil--not-yet")).hasCount(20);
        assertThat(page.locator(".moment__facts")).containsText("Groep 5");
    }

    @Test
    void findsAgainWhatWasTypedAndNotMade() {
        signIn(Cast.ANNA);
        String title = titled("Half gemaakt");
        new ActivityFormPage(page)
                .open()
                .choose(ActivityKind.PROJECT)
                .write(title, "Aula", "Wat nu?")
                .waitUntilSaved();

        goTo("/activity/activities");
        unfinished(title).locator("a").click();

        assertThat(page.locator("[data-field=title]")).hasValue(title);
        assertThat(page.locator("[data-field=questions]")).hasValue("Wat nu?");
        assertThat(page.locator("input[name=activityKind][value=PROJECT]")).isChecked();
        page.locator("[id='activityEdit:discard']").click();
        page.waitForURL(address -> address.contains("/activity/activities"));
        assertThat(unfinished(title)).hasCount(0);
    }

    @Test
    void seesTheirOwnFirstAndTheWholeSchoolWithOneTap() {
        signIn(Cast.ANNA);
        goTo("/activity/activities");
        Locator rows = page.locator("table.table tbody tr");
        assertThat(page.locator(".filters .chip[aria-current=true]").last()).hasText("Mijn klassen");
        int own = rows.count();
        screenshot("activities-own");

        page.locator(".filters a[href*='all=true']").click();
        page.waitForURL(address -> address.contains("all=true"));
        assertThat(page.locator(".filters .chip[aria-current=true]").last()).hasText("Hele school");
        assertTrue(rows.count() >= own, () -> rows.count() + " of the school and " + own + " own");
        screenshot("activities-all");
    }

    private Locator unfinished(String title) {
        return page.locator(".drafts .bin__item").filter(new Locator.FilterOptions().setHasText(title));
    }

    @Test
    void saysWhatIsMissingAndLosesNothing() {
        signIn(Cast.ANNA);
        new ActivityFormPage(page).open().write("", "Theater De Luifel", "Wat zag je?");
        page.locator("[id='activityEdit:save']").click();

        assertThat(page.locator(".error-summary li")).hasText("Geef de activiteit een naam.");
        assertThat(page.locator("[data-field=place]")).hasValue("Theater De Luifel");
        new ActivityFormPage(page)
                .write(titled("Met naam"), "Theater De Luifel", "Wat zag je?")
                .make();
    }

    @Test
    void usesLastYearsAgain() {
        signIn(Cast.ANNA);
        page.locator(".nav-link[href='/activity/activities']").click();
        page.locator(".filters .chip").nth(1).click();
        page.waitForURL(address -> address.contains("year="));
        page.locator(".filters a[href*='all=true']").click();
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("De koning zonder kroon"))
                .locator("a.link-button")
                .click();
        page.waitForURL(address -> address.contains("&draft="));

        assertThat(page.locator("[data-field=title]")).hasValue("De koning zonder kroon");
        assertThat(page.locator("input[name=schoolClass]:checked + .choice__face"))
                .hasText("Groep 5");
        new ActivityFormPage(page).make();
        assertThat(page.locator(".prompts__list li")).hasCount(2);
        page.locator("[id='manage:retire']").click();
        assertThat(page.locator(".message")).containsText("weggehaald");
        page.locator("[id='manage:remove']").click();
        page.waitForURL(address -> address.contains("/activity/activities"));
    }

    @Test
    void changesOneTwiceWithoutLosingIt() {
        signIn(Cast.ANNA);
        String title = titled("Eerst zo");
        new ActivityFormPage(page).open().write(title, "", "").make();
        for (String place : new String[] {"Aula", "Gymzaal"}) {
            page.locator("#manage a[href*='/activity/edit?activity=']").click();
            page.waitForURL(address -> address.contains("&draft="));
            page.locator("[data-field=place]").fill(place);
            new ActivityFormPage(page).make();
            assertThat(page.locator(".moment__facts")).containsText(place);
        }
    }

    @Test
    void aPupilOfAnotherClassAndAnotherSchoolSeeNothingOfIt() {
        signIn(Cast.ANNA);
        new ActivityFormPage(page).open().write(titled("Van ons"), "", "").make();
        String path = page.url().replaceFirst("^https?://[^/]+", "");
        for (CastPerson somebody : new CastPerson[] {Cast.MEHMET, Cast.HENDRIK, Cast.JEROEN}) {
            Page device = anotherDevice();
            signIn(device, somebody);
            assertEquals(404, device.navigate(path).status(), somebody::toString);
        }
    }
}
