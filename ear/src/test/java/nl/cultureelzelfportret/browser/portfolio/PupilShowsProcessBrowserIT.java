package nl.cultureelzelfportret.browser.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.cultureelzelfportret.browser.portfolio.Photographs.photograph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.awt.Color;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** A pupil shows step by step how something comes about, and a classmate follows it. */
class PupilShowsProcessBrowserIT extends BrowserIT {

    @Test
    void addsStepsThatTheClassSeesOnThePageOfTheProcess() {
        String title = titled("Een trommel van blik");
        signIn(Cast.NOOR);
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.CREATIVE_PROCESS);
        editor.write(title, "Ik ga een trommel maken.");
        MomentPage process = editor.goOn().choose(Visibility.CLASS).post().openMoment(title);
        String path = process.path();

        process.addStep()
                .add(photograph("blik.jpg", Color.RED))
                .write("Het blik", "Eerst heb ik het blik schoongemaakt.")
                .save();
        process.addStep()
                .add(Recordings.rhythm())
                .write("De klank", "Zo klinkt hij.")
                .save();

        assertThat(process.steps()).hasCount(2);
        assertThat(process.steps().nth(0)).containsText("Stap 1: Het blik");
        assertThat(process.steps().nth(0).locator("img")).hasCount(1);
        assertThat(process.steps().nth(1)).containsText("Zo klinkt hij.");
        assertThat(process.steps().nth(1).locator("audio")).hasCount(1);
        assertThat(new TimelinePage(page).open().cards("Het blik")).hasCount(0);

        Page classmate = anotherDevice();
        signIn(classmate, Cast.BRAM);
        classmate.navigate(path);
        MomentPage seen = new MomentPage(classmate);
        assertThat(seen.steps()).hasCount(2);
        assertThat(classmate.locator("a.button[href*='kind=PROCESS_STEP']")).hasCount(0);
        String picture = seen.steps().nth(0).locator("img").getAttribute("src");
        assertEquals(200, classmate.request().get(picture).status());

        Page stranger = anotherDevice();
        signIn(stranger, Cast.MEHMET);
        assertEquals(404, stranger.navigate(path).status());
        assertEquals(404, stranger.request().get(picture).status());
    }

    @Test
    void changesAStepAndTakesItAway() {
        String title = titled("Een lied in stappen");
        signIn(Cast.person("fenna"));
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.CREATIVE_PROCESS);
        editor.write(title, "Ik schrijf een lied.");
        MomentPage process = editor.goOn().choose(Visibility.ONLY_ME).post().openMoment(title);
        String path = process.path();
        process.addStep().write("Het refrein", "La la la.").save();

        page.locator(".process__step .link-button").click();
        EditorPage change = process.change();
        change.text().fill("La la la, en dan stil.");
        change.save();
        assertEquals(path, process.path());
        assertThat(process.steps()).containsText("La la la, en dan stil.");

        page.locator(".process__step .link-button").click();
        process.withdraw();
        page.navigate(path);
        assertThat(process.steps()).hasCount(0);
    }
}
