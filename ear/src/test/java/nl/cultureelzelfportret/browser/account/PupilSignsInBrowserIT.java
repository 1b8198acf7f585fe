package nl.cultureelzelfportret.browser.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import org.junit.jupiter.api.Test;

/** The first door of the product. */
class PupilSignsInBrowserIT extends BrowserIT {

    @Test
    void findsAnAccessibleDoor() {
        assertEquals(200, goTo("/account/sign-in").status());

        screenshot("sign-in");
        assertAccessible();
    }

    @Test
    void landsOnTheOwnTimeline() {
        signIn(Cast.NOOR);

        assertThat(page).hasURL(Pattern.compile(".*/portfolio/timeline.*"));
        screenshot("timeline");
        assertAccessible();
    }
}
