package nl.cultureelzelfportret.browser.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** A pupil posts a film and a sound, and plays them. */
class PupilPostsVlogBrowserIT extends BrowserIT {

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
                player.currentTime = 5;
                await sought;
                return played && !player.error && Math.abs(player.currentTime - 5) < 0.5 ? player.duration : -1;
            }
            """;

    private final Set<Integer> answers = new ConcurrentSkipListSet<>();

    @Test
    void playsAFilmAndSeeksInIt() {
        post(Cast.YUSUF, Recordings.film(), titled("Het bootje vaart"));

        assertEquals(8, play("video"), 0.6, "seconds");
        assertEquals(Set.of(206), answers);
    }

    @Test
    void playsASoundAndSeeksInIt() {
        post(Cast.LISA, Recordings.rhythm(), titled("Mijn ritme"));

        assertEquals(7, play("audio"), 1, "seconds");
        assertEquals(Set.of(206), answers);
    }

    @Test
    void isToldToChooseARecordingFirst() {
        signIn(Cast.person("ruben"));
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.VLOG);
        editor.write(titled("Nog zonder film"), "")
                .goOn()
                .choose(Visibility.ONLY_ME)
                .button()
                .click();

        assertThat(editor.errors()).hasText("Kies eerst een video of een geluid.");
    }

    private void post(CastPerson pupil, FilePayload recording, String title) {
        signIn(pupil);
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.VLOG);
        editor.add(recording).write(title, "Met geluid aan is hij het mooist.").describe(0, "Golven");
        TimelinePage timeline = editor.goOn().choose(Visibility.CLASS).post();
        page.onResponse(response -> {
            if (response.url().endsWith("/original")) {
                answers.add(response.status());
            }
        });
        timeline.openMoment(title);
    }

    private double play(String element) {
        Locator player = page.locator(".moment " + element);
        assertThat(player).hasAttribute("aria-label", "Golven");
        double seconds = ((Number) player.evaluate(PLAY)).doubleValue();
        assertTrue(seconds > 0, "plays and seeks");
        return seconds;
    }
}
