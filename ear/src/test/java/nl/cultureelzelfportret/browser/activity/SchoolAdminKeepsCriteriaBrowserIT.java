package nl.cultureelzelfportret.browser.activity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import org.junit.jupiter.api.Test;

/** A school admin keeps the school's criteria and sees its activities, but nothing of pupils that was not shared so far. */
class SchoolAdminKeepsCriteriaBrowserIT extends BrowserIT {

    @Test
    void addsChangesPutsAwayAndBringsBack() {
        signIn(Cast.JEROEN);
        page.locator(".nav-link[href='/activity/activities']").click();
        page.locator(".tabs__tab[href*='criteria']").click();
        String words = titled("Ik durf");
        words().fill(words);
        page.locator("[data-field=explanation]").fill("Ook als het nog niet af is.");
        assertThat(page.locator("[data-saved]")).hasText("Bewaard, net");
        page.reload();
        assertThat(words()).hasValue(words);
        press("save");
        assertThat(inUse(words)).containsText("Ook als het nog niet af is.");

        open(words);
        words().fill(words + " te beginnen");
        press("save");
        assertThat(inUse(words + " te beginnen")).hasCount(1);

        open(words + " te beginnen");
        press("putAway");
        assertThat(page.locator("section[aria-labelledby=putAway] li")).containsText(words + " te beginnen");
        open(words + " te beginnen");
        press("bringBack");
        assertThat(inUse(words + " te beginnen")).hasCount(1);
    }

    private Locator words() {
        return page.locator("[data-field=words]");
    }

    private void press(String button) {
        page.locator("[id='criteria:" + button + "']").click();
        page.waitForURL(address -> !address.contains("criterion="));
        page.waitForLoadState();
    }

    private Locator inUse(String words) {
        return page.locator("section[aria-labelledby=inUse] li").filter(new Locator.FilterOptions().setHasText(words));
    }

    private void open(String words) {
        page.locator(".criteria--own li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("a")
                .click();
        page.waitForURL(address -> address.contains("criterion=") && address.contains("draft="));
    }

    @Test
    void saysWhatIsMissing() {
        signIn(Cast.JEROEN);
        goTo("/activity/activities");
        page.locator(".tabs__tab[href*='criteria']").click();
        words().fill("");
        page.locator("[id='criteria:save']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
    }

    @Test
    void seesTheActivityAndOnlyWhatIsForTheWholeSchool() {
        signIn(Cast.MARGRIET);
        goTo("/activity/activities");
        page.locator("tr a")
                .filter(new Locator.FilterOptions().setHasText("Museum De Lichtvanger"))
                .first()
                .click();

        assertThat(page.locator(".who")).hasCount(0);
        assertThat(page.locator(".moment-card")).hasCount(0);
        assertThat(page.locator("a.button[href*='for=activity']")).hasCount(0);
        assertThat(page.locator("#manage")).isVisible();
    }

    @Test
    void aPupilAndAnotherSchoolKeepNone() {
        signIn(Cast.MARGRIET);
        goTo("/activity/activities");
        String criteria = page.locator(".tabs__tab[href*='criteria']").getAttribute("href");
        for (CastPerson somebody : new CastPerson[] {Cast.NOOR, Cast.HENDRIK, Cast.WILLEMIJN}) {
            Page device = anotherDevice();
            signIn(device, somebody);
            assertEquals(404, device.navigate(criteria).status(), somebody::toString);
        }
    }
}
