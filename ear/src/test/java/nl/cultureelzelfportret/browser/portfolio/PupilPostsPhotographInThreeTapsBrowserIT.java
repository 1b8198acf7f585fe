package nl.cultureelzelfportret.browser.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.media.Studio;
import nl.cultureelzelfportret.cast.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * A pupil of groep 3 hangs up a photograph with a sentence: three taps on our pages, and the two of any camera (press the
 * shutter, keep the picture).
 */
class PupilPostsPhotographInThreeTapsBrowserIT extends BrowserIT {

    private static final int OF_THE_CAMERA = 2;
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    /** Between two keys, as a child types who looks for each of them. */
    private static final int MILLISECONDS_A_KEY = 200;

    @BeforeEach
    void beginOnATablet() {
        Studio.allowDevices(page);
        page.setViewportSize(820, 1000);
        signIn(Cast.person("pip"));
    }

    @Test
    void tapsThreeTimesAndTwiceOnTheCamera(TestReporter reporter) {
        String sentence = titled("Mijn zon");
        TimelinePage timeline = new TimelinePage(page).open();
        Taps taps = Taps.on(page);
        Instant start = Instant.now();
        page.locator("a.plus").click();
        page.locator("a.maker[href$='#studio-photograph']").click();
        new Studio(page, "photograph")
                .waitFor("ready")
                .press("shoot")
                .waitFor("review")
                .press("use");
        EditorPage editor = new EditorPage(page);
        editor.text().focus();
        editor.text().pressSequentially(sentence, new Locator.PressSequentiallyOptions().setDelay(MILLISECONDS_A_KEY));
        assertThat(editor.files()).hasCount(1);
        page.locator("[id='edit:hang']").click();
        page.waitForURL(address -> address.contains("posted="));
        Duration took = Duration.between(start, Instant.now());

        reporter.publishEntry("seconds from the plus to a posted moment", Long.toString(took.toSeconds()));
        assertEquals(3 + OF_THE_CAMERA, taps.count());
        assertTrue(took.compareTo(AT_MOST) < 0, () -> took + " is too long");
        Locator card = timeline.cards().first();
        assertThat(card).containsText(sentence);
        assertThat(card.locator(".visibility")).containsText("Ik en mijn juf of meester");
        assertThat(card.locator("img")).hasCount(1);
    }

    @Test
    void seesTheBiggestChoicesFirstAndTheOthersBehindMore() {
        new TimelinePage(page).open();
        page.locator("a.plus").click();
        assertThat(page.locator("a.maker:visible")).hasCount(4);
        assertThat(page.locator("a.kind:visible")).hasCount(0);
        page.locator(".more-kinds > summary").click();
        assertTrue(page.locator("a.kind:visible").count() > 6);
    }

    @Test
    void choosesWhoSeesItWhenThatIsWanted() {
        new TimelinePage(page).open();
        page.locator("a.plus").click();
        page.locator("a.maker[href$='#studio-drawing']").click();
        new Studio(page, "drawing").waitFor("drawing");
        page.keyboard().press("Escape");
        EditorPage editor = new EditorPage(page);
        assertThat(page.locator(".hang__who")).containsText("Jij en Elske de Lange zien dit.");
        editor.text().fill(titled("Van mij"));
        editor.goOn();
        assertThat(page.locator("input[name=circle]:checked")).hasValue("TEACHER");
    }
}
