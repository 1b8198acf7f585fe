package nl.cultureelzelfportret.browser.selfportrait;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import org.junit.jupiter.api.Test;

/** A pupil lays two moments side by side, and says what changed. */
class PupilComparesThenAndNowBrowserIT extends BrowserIT {

    @Test
    void choosesTwoMomentsAndHangsWhatChanged() {
        signIn(Cast.person("lisa"));
        SelfPortraitPage portrait = new SelfPortraitPage(page).open();
        portrait.thenAndNow();
        page.locator("a.pick").last().click();
        page.waitForURL(address -> address.contains("then="));
        page.locator("a.pick").first().click();
        page.waitForURL(address -> address.contains("now="));
        assertThat(page.locator(".portrait-side")).hasCount(2);

        page.locator("[data-field=words]").fill("Ik kijk nu langer.");
        portrait.waitUntilSaved();
        page.reload();
        assertThat(page.locator("[data-field=words]")).hasValue("Ik kijk nu langer.");
        assertAccessible();
        page.locator("[id='comparison:hang']").click();
        page.waitForURL(address -> address.contains("/selfportrait/selfportrait"));
        assertThat(page.locator(".hung__changed")).hasText("Ik kijk nu langer.");
    }

    @Test
    void comesFromWhatWasAYearAgo() {
        signIn(Cast.NOOR);
        assertThat(page.locator(".year-ago__title")).hasText("Ik speelde de koning");
        page.locator(".year-ago .button").click();
        page.waitForURL(address -> address.contains("then="));
        assertThat(page.locator(".write__moment")).containsText("Ik speelde de koning");
    }
}
