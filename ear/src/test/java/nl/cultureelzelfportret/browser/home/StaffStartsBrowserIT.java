package nl.cultureelzelfportret.browser.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who looks after schools, regions or the system begins on a page without anybody's work. */
class StaffStartsBrowserIT extends BrowserIT {

    static Stream<CastPerson> staff() {
        return Stream.of(Cast.MARGRIET, Cast.SASKIA, Cast.WILLEMIJN, Cast.RAVI);
    }

    @ParameterizedTest
    @MethodSource("staff")
    void findsNoPupilsWork(CastPerson somebody) {
        signIn(somebody);
        List<String> addresses = page.locator("a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertTrue(
                addresses.stream().noneMatch(address -> address.contains("/portfolio/") || address.contains("/media/")),
                addresses::toString);
        assertEquals(404, goTo("/portfolio/timeline").status());
        assertEquals(404, goTo("/portfolio/new").status());
        assertThat(page.locator("h1")).hasText("Hier hangt niets");
    }

    @Test
    void operatorSeesHowTheSystemIs() {
        signIn(Cast.RAVI);
        assertTrue(page.url().endsWith("/home/system"), page::url);

        assertThat(page.locator(".figure")).hasCount(4);
        assertThat(page.locator(".figures")).containsText("bereikbaar");
        assertThat(page.locator(".figures")).containsText("GB");
        assertThat(page.locator("tbody tr").last()).containsText("region");
    }

    @Test
    void nobodyElseSeesTheSystem() {
        signIn(Cast.MARGRIET);
        assertTrue(page.url().endsWith("/home/start"), page::url);
        assertEquals(404, goTo("/home/system").status());
    }

    @Test
    void whatIsNotThereIsSaidKindly() {
        signIn(Cast.BRAM);
        assertEquals(404, goTo("/portfolio/no-such-page").status());

        assertThat(page.locator("h1")).hasText("Hier hangt niets");
        page.locator("main a.button").click();
        page.waitForURL("**/portfolio/timeline");
    }

    @Test
    void aGuessedMomentIsNotThere() {
        signIn(Cast.BRAM);

        assertEquals(
                404,
                goTo("/portfolio/moment?moment=00000000-0000-4000-8000-000000000000")
                        .status());
        assertEquals(404, goTo("/portfolio/moment?moment=no-id").status());
        assertEquals(404, goTo("/portfolio/moment").status());
    }
}
