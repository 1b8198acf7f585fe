package nl.cultureelzelfportret.browser.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.media.Studio;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A classmate says something at a moment, and its owner answers. */
class ClassmateReactsBrowserIT extends BrowserIT {

    private static final CastPerson OWNER = Cast.person("chaima");
    private static final CastPerson CLASSMATE = Cast.person("sven");

    private final String title = titled("De regenmaker");
    private Page owner;
    private String address;
    private ThreadPage thread;

    @BeforeEach
    void post() {
        owner = anotherDevice();
        signIn(owner, OWNER);
        address = new TimelinePage(owner)
                .open()
                .add(MomentKind.BLOG)
                .write(title, "Van een koker met rijst.")
                .goOn()
                .choose(Visibility.CLASS)
                .post()
                .openMoment(title)
                .path();
        signIn(CLASSMATE);
        goTo(address);
        thread = new ThreadPage(page);
    }

    @Test
    void beginsWithWordsThatAreOfferedAndTheOwnerAnswers() {
        thread.choose(ReactionKind.QUESTION);
        assertThat(thread.starters()).hasCount(2);
        thread.starters().first().click();
        assertThat(thread.text()).hasValue(Pattern.compile("Hoe .+ "));
        thread.text().press("End");
        thread.text().pressSequentially("gemaakt?");
        thread.place();
        assertThat(page.locator(".thread .message")).containsText("staa");

        owner.navigate(address);
        ThreadPage seen = new ThreadPage(owner);
        assertThat(seen.reactions()).containsText("gemaakt?");
        seen.answer("Met een koker, spijkers en rijst.");
        assertThat(seen.answers()).containsText("rijst");
        goTo(address);
        assertThat(thread.answers()).containsText("rijst");
    }

    @Test
    void losesNothingWhenThePageIsClosedAndSaysItOnceWithADoubleClick() {
        thread.write(ReactionKind.TIP, "Probeer eens erwten.").waitUntilSaved();
        goTo("/portfolio/timeline");
        goTo(address);
        assertThat(thread.text()).hasValue("Probeer eens erwten.");
        assertThat(page.locator("input[value=TIP]")).isChecked();

        thread.button().dblclick();
        page.waitForURL(there -> there.contains("said="));
        goTo(address);
        assertThat(thread.reactions()).hasCount(1);
    }

    @Test
    void correctsATypingErrorAndTheOwnerSeesThatItWasChanged() {
        thread.write(ReactionKind.TIP, "Probeer eens erwtn.").place();
        thread.change().text().fill("Probeer eens erwten.");
        thread.waitUntilSaved();
        screenshot("thread-changing");
        page.locator("[id='reacting:reword']").click();
        page.waitForURL(there -> there.contains("said="));

        owner.navigate(address);
        ThreadPage seen = new ThreadPage(owner);
        assertThat(seen.reactions()).containsText("Probeer eens erwten.");
        assertThat(seen.reactions()).containsText("gewijzigd");
        assertThat(seen.reactions().locator("a[href*='changing=']")).hasCount(0);
    }

    @Test
    void speaksInsteadOfTyping() {
        Studio.allowDevices(page);
        goTo(address);
        Studio sound = new Studio(page, "sound");
        sound.open().record().press("use");
        assertThat(page.locator(".speaking__take audio")).hasCount(1);
        screenshot("thread-speaking");
        assertAccessible();
        page.reload();
        assertThat(page.locator(".speaking__take audio")).hasCount(1);
        page.locator(".speaking__take [data-drop]").click();
        assertThat(page.locator(".speaking__take")).hasCount(0);
        assertThat(sound.button()).isFocused();

        sound.open().record().press("use");
        assertThat(page.locator(".speaking__take audio")).hasCount(1);
        thread.place();
        assertThat(thread.reactions().locator("audio")).hasCount(1);
        screenshot("thread-spoken");
        owner.navigate(address);
        Locator heard = new ThreadPage(owner).reactions().locator("audio");
        assertThat(heard).hasCount(1);
        heard.evaluate("player => player.readyState > 0 || new Promise(done => player.onloadedmetadata = done)");
    }

    @Test
    void saysWhatIsMissingAndTakesBackWhatWasSaid() {
        thread.button().click();
        assertThat(thread.errors()).hasCount(1);
        thread.write(ReactionKind.COMPLIMENT, "Ik vind mooi dat het ruist.").place();

        page.locator(".reaction input[id$=withdraw]").click();
        page.waitForURL(there -> there.contains("takenBack="));
        assertThat(thread.reactions()).hasCount(0);
        page.locator("[id='unsay:restore']").click();
        page.waitForURL(there -> there.contains("said="));
        assertThat(thread.reactions()).hasCount(1);
    }
}
