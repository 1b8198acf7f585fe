package nl.cultureelzelfportret.browser.selfportrait;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import org.junit.jupiter.api.Test;

/** A teacher looks at the self-portrait of a pupil who shares it, and at nobody else's. */
class TeacherSeesSelfPortraitBrowserIT extends BrowserIT {

    @Test
    void findsItOnThePageOfThePupil() {
        signIn(Cast.ANNA);
        openPerson(Cast.NOOR);
        page.locator("a[href*='/selfportrait/selfportrait?person=']").click();

        assertThat(new SelfPortraitPage(page).title()).hasText("Noor en het geluid");
        assertThat(page.locator(".portrait-tools")).hasCount(0);
        assertThat(new SelfPortraitPage(page).hung())
                .containsText(new String[] {"Ik speelde de koning", "Mijn trommel"});
    }

    @Test
    void seesNothingOfASelfPortraitThatIsNotShared() {
        Page pupil = anotherDevice();
        signIn(pupil, Cast.person("kiran"));
        String person = pupil.locator("html").getAttribute("data-person");
        new SelfPortraitPage(pupil).open().questions();
        pupil.locator("[data-field=CAN_DO]").fill("Ik kan een geheim bewaren.");
        new SelfPortraitPage(pupil).waitUntilSaved();
        signIn(Cast.ANNA);

        openPerson(Cast.person("kiran"));
        assertThat(page.locator("a[href*='/selfportrait/selfportrait?person=']"))
                .hasCount(0);
        assertEquals(404, goTo("/selfportrait/selfportrait?person=" + person).status());

        new SelfPortraitPage(pupil).goBack().share("TEACHER");
        assertEquals(200, goTo("/selfportrait/selfportrait?person=" + person).status());
        assertThat(page.locator(".portrait-answers dd")).hasText("Ik kan een geheim bewaren.");
    }

    private void openPerson(CastPerson pupil) {
        new TimelinePage(page).openClass();
        page.locator(".tabs__tab[href*='/growth/overview']").click();
        page.locator("a.table__person")
                .filter(new Locator.FilterOptions().setHasText(pupil.fullName()))
                .click();
        page.waitForURL(address -> address.contains("/portfolio/person"));
    }
}
