package nl.cultureelzelfportret.browser.media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** A pupil in primary school hears what there is to read, where the device has a Dutch voice of its own. */
class PupilHearsTextBrowserIT extends BrowserIT {

    @Test
    void hearsATitleAndAQuestionInDutch() {
        Voices.Voice.LOCAL_DUTCH.speakOn(page);
        signIn(Cast.NOOR);
        new TimelinePage(page).open().add(MomentKind.CULTURAL_VISIT);
        Locator title = page.locator(".task-head [data-read-aloud]");
        title.click();
        assertThat(title).hasAttribute("aria-pressed", "true");
        assertEquals(List.of("nl-NL: Uitje"), Voices.spokenOn(page));
        title.click();
        assertThat(title).hasAttribute("aria-pressed", "false");

        page.locator(".field", new Page.LocatorOptions().setHasText("Wat weet je nog het best?"))
                .locator("[data-read-aloud]")
                .click();
        assertEquals(
                "nl-NL: Wat weet je nog het best?\nGeen cijfer, wel wat het voor jou betekent.",
                Voices.spokenOn(page).get(1));
    }

    @Test
    void hearsAMomentUntilItIsOver() {
        String title = titled("De trommel");
        Voices.Voice.LOCAL_DUTCH.speakOn(page);
        signIn(Cast.NOOR);
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.BLOG);
        editor.write(title, "Ik heb een trommel.\nHij klinkt als onweer.")
                .goOn()
                .choose(Visibility.ONLY_ME)
                .post()
                .openMoment(title);
        Locator button = page.locator(".moment__text ~ [data-read-aloud]");
        button.click();
        assertEquals(List.of("nl-NL: Ik heb een trommel.\nHij klinkt als onweer."), Voices.spokenOn(page));
        Voices.finishOn(page);
        assertThat(button).hasAttribute("aria-pressed", "false");
    }

    @Test
    void seesNoButtonWithoutAVoiceOfTheDeviceItself() {
        for (Voices.Voice voice : List.of(Voices.Voice.ONLINE_DUTCH, Voices.Voice.LOCAL_ENGLISH)) {
            page = anotherDevice();
            voice.speakOn(page);
            signIn(Cast.NOOR);
            new TimelinePage(page).open().add(MomentKind.BLOG);
            assertThat(page.locator("[data-read-aloud]:visible")).hasCount(0);
        }
    }

    @Test
    void seesNoButtonInSecondarySchool() {
        Voices.Voice.LOCAL_DUTCH.speakOn(page);
        signIn(Cast.YUSUF);
        new TimelinePage(page).open().add(MomentKind.BLOG);
        assertThat(page.locator("html[data-voice]")).hasCount(1);
        assertThat(page.locator("[data-read-aloud]:visible")).hasCount(0);
    }
}
