package nl.cultureelzelfportret.browser.media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A pupil takes a photograph, records sound and video in the browser, and posts them. */
class PupilRecordsBrowserIT extends BrowserIT {

    private static final String PLAY =
            """
            async player => {
                const happened = name => new Promise(done => player.addEventListener(name, done, { once: true }));
                player.muted = true;
                await player.play();
                await happened("timeupdate");
                const played = player.currentTime > 0;
                player.pause();
                const sought = happened("seeked");
                player.currentTime = player.duration / 2;
                await sought;
                return played && !player.error ? player.duration : -1;
            }
            """;

    /** A player of what was only just recorded may have to find out first. */
    private static final String LENGTH =
            """
            async player => {
                while (!Number.isFinite(player.duration)) {
                    await new Promise(known => player.addEventListener("durationchange", known, { once: true }));
                }
                return player.duration;
            }
            """;

    private final Set<Integer> answers = new ConcurrentSkipListSet<>();

    @BeforeEach
    void allowDevices() {
        Studio.allowDevices(page);
    }

    @Test
    void recordsSoundWithABlogAndHearsItBack(TestReporter reporter) {
        String title = titled("Ik vertel het liever");
        EditorPage editor = begin(MomentKind.BLOG);
        Studio studio = new Studio(page, "sound").open().waitFor("ready");
        assertEquals(1, Studio.devicesOn(page), "the microphone is on");
        page.waitForFunction("() => document.querySelector('#studio-sound meter').value > 0");
        studio.record();
        assertEquals(0, Studio.devicesOn(page), "the microphone is off");
        double lasts = ((Number) studio.part("take").evaluate(LENGTH)).doubleValue();
        assertTrue(lasts > 0.5 && lasts < 30, () -> "the take lasts " + lasts + " seconds");
        studio.press("use");
        assertThat(editor.files()).hasCount(1);
        assertThat(studio.panel()).isHidden();
        editor.describe(0, "Ik vertel over mijn trommel");

        double seconds = play(editor, title, "audio");
        reporter.publishEntry("seconds of sound", Double.toString(seconds));
        assertTrue(seconds > 0.5 && seconds < 30, () -> seconds + " seconds");
        assertEquals(Set.of(206), answers);
    }

    @Test
    void pausesRetakesAndPostsAFilm(TestReporter reporter) {
        String title = titled("Mijn dans");
        EditorPage editor = begin(MomentKind.VLOG);
        Studio studio = new Studio(page, "video").open().waitFor("ready");
        assertEquals(2, Studio.devicesOn(page), "camera and microphone are on");
        studio.press("record").waitFor("recording").press("pause").waitFor("paused");
        studio.press("resume").waitFor("recording").press("stop").waitFor("review");
        assertEquals(0, Studio.devicesOn(page), "the light of the camera is off");
        studio.press("retake").record().press("use");
        assertThat(editor.files()).hasCount(1);

        double seconds = play(editor, title, "video");
        reporter.publishEntry("seconds of video", Double.toString(seconds));
        assertTrue(seconds > 0.5 && seconds < 30, () -> seconds + " seconds");
    }

    @Test
    void takesAPhotographAfterASecondLook() {
        EditorPage editor = begin(MomentKind.BLOG);
        Studio studio = new Studio(page, "photograph").open().waitFor("ready");
        studio.press("shoot").waitFor("review").press("retake").waitFor("ready");
        studio.press("shoot").waitFor("review");
        assertEquals(0, Studio.devicesOn(page), "the light of the camera is off");
        studio.press("use");
        assertThat(editor.files().locator("img")).hasCount(1);
        assertThat(studio.button()).isFocused();
        assertTrue((Boolean)
                editor.files().locator("img").evaluate("image => image.decode().then(() => image.width > 0)"));
    }

    private EditorPage begin(MomentKind kind) {
        signIn(Cast.NOOR);
        return new TimelinePage(page).open().add(kind);
    }

    private double play(EditorPage editor, String title, String element) {
        editor.write(title, "");
        TimelinePage timeline = editor.goOn().choose(Visibility.TEACHER).post();
        page.onResponse(response -> {
            if (response.url().endsWith("/original")) {
                answers.add(response.status());
            }
        });
        timeline.openMoment(title);
        Locator player = page.locator(".moment " + element);
        return ((Number) player.evaluate(PLAY)).doubleValue();
    }
}
