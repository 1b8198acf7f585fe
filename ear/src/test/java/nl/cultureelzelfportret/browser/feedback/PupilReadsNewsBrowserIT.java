package nl.cultureelzelfportret.browser.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import org.junit.jupiter.api.Test;

/** All news is in one calm place; opening it reads it. */
class PupilReadsNewsBrowserIT extends BrowserIT {

    @Test
    void opensWhatIsNewAndFindsTheMoment() {
        signIn(Cast.BRAM);
        Locator menu = page.locator(".nav-link[href='/news/news']");
        assertThat(menu.locator(".nav-link__mark")).hasText("nieuw");
        menu.click();
        page.locator(".news__item--new")
                .filter(new Locator.FilterOptions().setHasText(Cast.NOOR.fullName()))
                .click();

        page.waitForURL(address -> address.contains("/portfolio/moment"));
        assertThat(page.locator(".moment h1")).hasText("Wij gingen naar het museum");
        page.goBack();
        page.reload();
        assertThat(page.locator(".news__item")
                        .filter(new Locator.FilterOptions().setHasText(Cast.NOOR.fullName()))
                        .first())
                .not()
                .containsText("nieuw");
    }

    @Test
    void readsEverythingAtOnce() {
        signIn(Cast.NOOR);
        goTo("/news/news");
        page.locator("[id='news:readAll']").click();

        assertThat(page.locator(".news__mark")).hasCount(0);
        assertThat(page.locator(".nav-link__mark")).hasCount(0);
    }

    @Test
    void isCalmWhereNothingHappened() {
        signIn(Cast.TYGO);
        goTo("/news/news");

        assertThat(page.locator(".invitation h2")).hasText("Er is nog geen nieuws");
    }
}
