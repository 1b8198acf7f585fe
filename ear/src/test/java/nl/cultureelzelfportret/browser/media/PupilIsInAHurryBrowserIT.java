package nl.cultureelzelfportret.browser.media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pupil presses on before everything is there, and leaves nothing behind unknowingly. */
class PupilIsInAHurryBrowserIT extends BrowserIT {

    private EditorPage editor;

    @BeforeEach
    void begin() {
        Studio.allowDevices(page);
        signIn(Cast.person("kiran"));
        editor = new TimelinePage(page).open().add(MomentKind.BLOG);
    }

    @Test
    void goesOnWhenThePhotographHasArrived() {
        new Studio(page, "photograph")
                .open()
                .waitFor("ready")
                .press("shoot")
                .waitFor("review")
                .press("use");
        editor.next().click();
        page.waitForURL(address -> address.contains("/portfolio/sharing"));
        page.goBack();
        assertThat(editor.files()).hasCount(1);
    }

    @Test
    void isToldOfWhatWouldStayBehind() {
        Studio studio = new Studio(page, "photograph").open().waitFor("ready");
        studio.press("shoot").waitFor("review").press("close");
        editor.next().click();
        assertThat(page.locator("[data-told]")).containsText("niet verstuurd");
        editor.goOn();
    }
}
