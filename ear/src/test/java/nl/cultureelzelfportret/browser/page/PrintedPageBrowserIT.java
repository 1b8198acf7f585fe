package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import org.junit.jupiter.api.Test;

/** Paper is a screen too: what was made is on it, and what can be pressed is not. */
class PrintedPageBrowserIT extends BrowserIT {

    /** The width of a sheet of A4 between its margins, in CSS pixels. */
    private static final int SHEET = 718;

    @Test
    void printsWhatAPupilOfPoMade() {
        printed(Cast.MEHMET, "po");
    }

    @Test
    void printsWhatAPupilOfVoMade() {
        printed(Cast.MEILIN, "vo");
    }

    private void printed(CastPerson pupil, String face) {
        signIn(pupil);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(SHEET, 1000);
        TimelinePage timeline = new TimelinePage(page).open();
        assertNothingToPress();
        assertThat(timeline.cards().first()).isVisible();
        screenshotOf("timeline-print-" + face);

        page.navigate(page.locator(".moment-card__link").first().getAttribute("href"));
        assertNothingToPress();
        assertThat(page.locator(".moment h1")).isVisible();
        screenshotOf("moment-print-" + face);
    }

    private void assertNothingToPress() {
        for (String pressed : new String[] {"nav", "a.plus", "button", ".button", ".skip"}) {
            assertThat(page.locator(pressed).locator("visible=true")).hasCount(0);
        }
    }
}
