package nl.cultureelzelfportret.browser.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import org.junit.jupiter.api.Test;

/** A teacher reads twenty moments of a class and answers each of them, without leaving the keyboard or the page. */
class TeacherAnswersTwentyBrowserIT extends BrowserIT {

    private static final System.Logger LOG = System.getLogger(TeacherAnswersTwentyBrowserIT.class.getName());
    private static final int TWENTY = 20;
    private static final Duration GOAL = Duration.ofMinutes(4);
    private static final List<String> WORDS = List.of(
            "Ik vind mooi dat je goed hebt gekeken.",
            "Knap dat je het nog een keer probeerde.",
            "Wat een vondst, dat van die kleuren.",
            "Je vertelt het zo dat ik het voor me zie.");

    private int strokes;

    @Test
    void answersTwentyMomentsByKeyboard() {
        signIn(Cast.ANNA);
        ReadingPage reading = new ReadingPage(page).open();
        assertTrue(reading.items().count() >= TWENTY, "enough to read");
        page.evaluate("() => { window.neverLeft = true; }");
        reading.text().focus();
        long begin = System.nanoTime();
        for (int i = 0; i < TWENTY; i++) {
            String before = reading.current().getAttribute("data-moment");
            if (i % 5 == 4) {
                press("Shift+Tab", "Shift+Tab", "Shift+Tab", "ArrowRight");
                reading.text().focus();
                strokes++;
            }
            type(WORDS.get(i % WORDS.size()));
            press("Control+Enter");
            assertThat(reading.done()).hasCount(i + 1);
            assertThat(page.locator(".reading__item[data-moment='" + before + "'] .reading__state"))
                    .hasText("geplaatst");
        }
        Duration spent = Duration.ofNanos(System.nanoTime() - begin);
        LOG.log(
                Level.INFO,
                "Answered {0} moments in {1} ms with {2} key strokes, {3} of them to place and go on",
                TWENTY,
                spent.toMillis(),
                strokes,
                TWENTY);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/reading-twenty-1366.png")));
        assertEquals(true, page.evaluate("() => window.neverLeft"), "the page was never loaded again");
        assertTrue(spent.compareTo(GOAL) < 0, "within four minutes");
    }

    private void type(String words) {
        page.keyboard().type(words);
        strokes += words.length();
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            strokes++;
        }
    }

    @Test
    void goesUpAndDownKeepsWhatWasTypedAndPasses() {
        signIn(Cast.INGRID);
        ReadingPage reading = new ReadingPage(page).open();
        String first = reading.current().getAttribute("data-moment");
        reading.text().fill("Nog niet af");
        assertThat(page.locator(".reading [data-saved]")).hasText("Bewaard, net");
        reading.items().first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(reading.items().nth(1)).hasAttribute("aria-current", "true");
        assertThat(reading.text()).hasValue("");
        page.keyboard().press("k");
        assertThat(reading.text()).hasValue("Nog niet af");

        page.reload();
        Locator same = page.locator(".reading__item[data-moment='" + first + "']");
        same.click();
        assertThat(reading.text()).hasValue("Nog niet af");
        page.locator("[data-pass]").click();
        assertThat(same.locator(".reading__state")).hasText("gezien");
        page.reload();
        assertThat(same).hasCount(0);
    }

    @Test
    void worksByTouchOnAPhone() {
        signIn(Cast.person("fatima"));
        ReadingPage reading = new ReadingPage(page).open();
        page.setViewportSize(360, 780);
        page.locator("[data-place]").click();
        assertThat(page.locator("[data-error]")).containsText("Schrijf eerst");
        reading.text().fill("Fijn dat je dit laat zien.");
        page.locator("[data-place]").click();
        assertThat(reading.done()).hasCount(1);
        assertThat(reading.text()).hasValue("");
    }
}
