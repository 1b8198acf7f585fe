package nl.cultureelzelfportret.browser.media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** What was recorded survives a connection that breaks: it stays on the page until it was sent or saved. */
class PupilKeepsWhatWasNotSentBrowserIT extends BrowserIT {

    private static final String SENDING = "**/portfolio/edit*";

    @Test
    void sendsItAgainWhenTheConnectionIsBack() {
        EditorPage editor = begin();
        breakConnection();
        Studio studio = new Studio(page, "sound").open().record().press("use");
        assertThat(shelf()).hasCount(1);
        assertThat(shelf()).containsText("Dit is nog niet verstuurd.");
        assertTrue(shelf().locator("a").getAttribute("download").startsWith("geluid-"), "it can be saved");
        assertAccessible();
        screenshot("editor-not-sent");
        page.unroute(SENDING);
        shelf().locator("button").click();

        assertThat(editor.files()).hasCount(1);
        assertThat(shelf()).hasCount(0);
        assertThat(studio.waiting()).hasCount(0);
    }

    @Test
    void isAskedBeforeLeavingAsLongAsItWasNotSent() {
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        begin();
        new Studio(page, "photograph").open().waitFor("ready").press("shoot").waitFor("review");
        page.reload();
        assertEquals(List.of("beforeunload"), asked);
        page.reload();
        assertEquals(1, asked.size(), "nothing is lost any more");
    }

    private EditorPage begin() {
        Studio.allowDevices(page);
        signIn(Cast.person("omar"));
        return new TimelinePage(page).open().add(MomentKind.BLOG);
    }

    private void breakConnection() {
        page.route(SENDING, route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
    }

    private Locator shelf() {
        return page.locator("[data-shelf] > li");
    }
}
