package nl.cultureelzelfportret.browser.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import org.junit.jupiter.api.Test;

/** A pupil finds the way in hundreds of moments, and in none. */
class PupilLooksBackBrowserIT extends BrowserIT {

    @Test
    void choosesWhatTheTimelineShows() {
        signIn(Cast.MEILIN);
        TimelinePage timeline = new TimelinePage(page).open();
        page.locator(".filters .chip[href*='competence=CREATE']").click();
        assertThat(page.locator(".filters .chip[aria-current=true]")).hasText("Creëren");
        for (Locator card : timeline.cards().all()) {
            assertThat(card.locator(".competence__shape--create")).hasCount(1);
        }

        page.locator(".chip-menu summary").last().click();
        Locator lastYear = page.locator(".chip-menu__list a[href*='year=']").last();
        String year = lastYear.innerText();
        lastYear.click();
        assertThat(page.locator(".chip-menu summary").last()).containsText(year);
        assertTrue(page.url().contains("competence=CREATE"), page::url);
        for (Locator time : page.locator(".moment-card time").all()) {
            assertTrue(isIn(year, time.getAttribute("datetime")), year);
        }

        page.locator(".filters > .chip").first().click();
        assertFalse(page.url().contains("year="), page::url);
    }

    @Test
    void choosesAKind() {
        signIn(Cast.MEILIN);
        TimelinePage timeline = new TimelinePage(page).open();
        page.locator(".chip-menu summary").first().click();
        page.locator(".chip-menu__list a[href*='kind=BLOG']").click();

        assertThat(page.locator(".chip-menu summary").first()).containsText("Foto en tekst");
        assertThat(timeline.cards()).hasCount(10);
        assertThat(timeline.cards().locator(".moment-card__kind").first()).hasText("Foto en tekst");
    }

    @Test
    void leafsThroughHundredsOfMomentsAndBackToTheSamePlace() {
        signIn(Cast.MEILIN);
        TimelinePage timeline = new TimelinePage(page).open();
        List<String> first = links(timeline);
        assertEquals(10, first.size());
        page.locator(".more a").click();
        page.waitForURL(address -> address.contains("after="));
        List<String> addresses = links(timeline);
        assertEquals(10, addresses.size());

        String second = page.url();
        timeline.cards().nth(6).locator(".moment-card__link").click();
        page.waitForURL(address -> address.contains("/portfolio/moment"));
        page.goBack();
        assertEquals(second, page.url());
        assertEquals(addresses, links(timeline));
        page.waitForFunction("scrollY > 300");
        page.goBack();
        assertEquals(first, links(timeline));
    }

    @Test
    void isInvitedByAnEmptyTimeline() {
        signIn(Cast.TYGO);

        assertThat(page.locator(".invitation h2")).hasText("Hier komt je eerste moment");
        assertThat(page.locator("a.plus")).isVisible();
        assertEquals(0, new TimelinePage(page).cards().count());
    }

    private static List<String> links(TimelinePage timeline) {
        return timeline.cards().locator(".moment-card__link").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static boolean isIn(String schoolYear, String instant) {
        int begun = Integer.parseInt(schoolYear.substring(0, 4));
        String day = instant.substring(0, 10);
        return day.compareTo(begun + "-07-31") > 0 && day.compareTo((begun + 1) + "-08-01") < 0;
    }
}
