package nl.cultureelzelfportret.browser.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import org.junit.jupiter.api.Test;

/** Out from everywhere, without a trace. */
class PupilSignsOutBrowserIT extends BrowserIT {

    private static final CastPerson PUPIL = Cast.person("siem");

    @Test
    void leavesNothingToSee() {
        signIn(PUPIL);
        Response timeline = goTo("/portfolio/timeline");
        assertTrue(timeline.headerValue("cache-control").contains("no-store"));
        goTo("/portfolio/bin");
        new TimelinePage(page).signOut();
        assertThat(page.locator("h1")).hasText("Tot ziens!");

        page.goBack();
        assertTrue(new SignInPage(page).isShown(), page::url);
        assertThat(page.getByText(PUPIL.givenName())).hasCount(0);
        page.goBack();
        assertThat(page.getByText(PUPIL.givenName())).hasCount(0);
    }

    @Test
    void goesFromAnyPageOfAPupil() {
        for (String path : new String[] {
            "/portfolio/timeline",
            "/portfolio/new",
            "/portfolio/edit?kind=BLOG",
            "/portfolio/bin",
            "/account/account",
            "/account/password",
            "/portfolio/no-such-page"
        }) {
            signIn(PUPIL);
            goTo(path);
            // In PO the button is not there while one makes something; the form is.
            page.locator(".masthead__out button").evaluate("button => button.click()");
            page.waitForURL("**/account/signed-out");
        }
    }

    @Test
    void goesFromAnyPageOfATeacher() {
        for (String link : new String[] {".tabs__tab[aria-current]", "a.table__person", ".moment-card__link"}) {
            signIn(Cast.ANNA);
            new TimelinePage(page).openClass();
            if (link.startsWith("a.")) {
                page.locator(".tabs__tab[href*='/growth/overview']").click();
            }
            page.locator(link).first().click();
            new TimelinePage(page).signOut();
        }
    }
}
