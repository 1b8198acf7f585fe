package nl.cultureelzelfportret.browser.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.cultureelzelfportret.browser.portfolio.Photographs.photograph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A pupil hangs words and photographs on the line. */
class PupilPostsBlogBrowserIT extends BrowserIT {

    private static final String LOADED = "image => image.complete && image.naturalWidth > 0";
    private static final String LOAD = "image => image.decode().then(() => image.naturalWidth > 0, broken => false)";

    @Test
    void postsTwoPhotographsInAtMostThreeSteps(TestReporter reporter) {
        String title = titled("De zon boven het land");
        signIn(Cast.NOOR);
        TimelinePage timeline = new TimelinePage(page).open();
        Taps taps = Taps.on(page);

        EditorPage editor = timeline.add(MomentKind.BLOG);
        assertThat(page.locator(".steps")).containsText("Stap 2 van 3");
        editor.add(photograph("geel.jpg", Color.YELLOW), photograph("rood.jpg", Color.RED))
                .write(title, "Eerst was hij geel.\nToen werd hij rood.")
                .describe(0, "Een gele zon")
                .describe(1, "Een rode zon")
                .tick(Competence.CREATE)
                .moveBack(0);
        SharingPage sharing = editor.goOn();
        assertThat(page.locator(".steps")).containsText("Stap 3 van 3");
        sharing.choose(Visibility.CLASS).post();

        int counted = taps.count();
        reporter.publishEntry("taps from the timeline to a posted moment", Integer.toString(counted));
        assertTrue(counted <= 7, () -> counted + " taps: plus, kind, competence, order, on, whom, post");
        Locator card = timeline.cards().first();
        assertThat(card.getByRole(AriaRole.HEADING)).hasText(title);
        assertThat(card.locator(".competence")).hasText("Ik maak");
        assertThat(card.locator(".visibility")).containsText("Mijn klas");
        assertThat(page.locator(".message--good")).containsText("Je moment hangt!");
        assertTrue((Boolean) card.locator("img").evaluate(LOAD), "the photograph on the card");
    }

    @Test
    void seesThePhotographsInTheChosenOrderWithTheirWords() {
        String title = titled("Blauw en groen");
        signIn(Cast.person("fenna"));
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.BLOG);
        editor.add(photograph("blauw.jpg", Color.BLUE), photograph("groen.jpg", Color.GREEN))
                .write(title, "Twee zonnen die niet bestaan.")
                .describe(0, "Een blauwe zon")
                .describe(1, "Een groene zon")
                .moveBack(0);
        assertThat(editor.title()).hasValue(title);
        MomentPage moment = editor.goOn().choose(Visibility.ONLY_ME).post().openMoment(title);

        assertThat(moment.photographs()).hasCount(2);
        assertThat(moment.photographs().nth(0)).hasAttribute("alt", "Een groene zon");
        assertThat(moment.photographs().nth(1)).hasAttribute("alt", "Een blauwe zon");
        for (Locator photograph : moment.photographs().all()) {
            assertTrue((Boolean) photograph.evaluate(LOAD), "photograph");
            assertEquals(Boolean.TRUE, photograph.evaluate(LOADED));
        }
        assertThat(moment.text()).hasText("Twee zonnen die niet bestaan.");
        assertThat(moment.title()).hasText(Pattern.compile("^Blauw en groen"));
    }

    @Test
    void takesAPhotographOutAgain() {
        String title = titled("Eentje is genoeg");
        signIn(Cast.person("jayden"));
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.BLOG);
        editor.add(photograph("een.jpg", Color.ORANGE), photograph("twee.jpg", Color.CYAN))
                .write(title, "")
                .describe(0, "de eerste")
                .describe(1, "de tweede");
        editor.files().nth(0).locator("[id$=remove]").click();

        assertThat(editor.files()).hasCount(1);
        assertThat(editor.files().locator("input")).hasValue("de tweede");
        MomentPage moment = editor.goOn().choose(Visibility.ONLY_ME).post().openMoment(title);
        assertThat(moment.photographs()).hasCount(1);
        assertThat(moment.photographs()).hasAttribute("alt", "de tweede");
    }

    @Test
    void isToldThatThereIsNothingYet() {
        signIn(Cast.person("lotte"));
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.BLOG);
        SharingPage sharing = editor.goOn();
        sharing.choose(Visibility.ONLY_ME).button().click();

        assertThat(editor.errors()).hasText("Er staat nog niets. Schrijf iets, of kies een foto.");
    }
}
