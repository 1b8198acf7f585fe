package nl.cultureelzelfportret.browser.reflection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.account.SignInPage;
import nl.cultureelzelfportret.browser.media.Studio;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.reflection.Layer;
import org.junit.jupiter.api.Test;

/** A pupil looks back: at one moment by touch, at several and a period by keyboard. */
class PupilReflectsBrowserIT extends BrowserIT {

    private static final String SEA = "De storm nagetekend";

    @Test
    void looksBackAtOneMomentByTouch() {
        Studio.allowDevices(page);
        signIn(Cast.BRAM);
        page.setViewportSize(820, 1100);
        new TimelinePage(page).open().openMoment(SEA);
        page.locator("a.button[href*='/reflection/layers']").click();
        page.waitForURL(address -> address.contains("draft="));
        ReflectingPages pages = new ReflectingPages(page);
        pages.ring(Layer.BEHAVIOUR).click(new Locator.ClickOptions().setPosition(15, 130));
        assertThat(pages.layer(Layer.BEHAVIOUR)).isChecked();
        pages.next("layers", "at=0");

        pages.answer("BEHAVIOUR-1").fill(titled("Eerst de golven, toen het bootje."));
        String words = pages.answer("BEHAVIOUR-1").inputValue();
        pages.next("answers", "at=1");
        new Studio(page, "sound").open().record().press("use");
        assertThat(page.locator(".picture")).hasCount(1);
        pages.next("answers", "/reflection/wish").wish(WishKind.MAKE, "een bootje dat echt vaart");
        pages.share().choose(Visibility.TEACHER).post();

        Locator card = page.locator(".moment-card--reflection").filter(new Locator.FilterOptions().setHasText(words));
        assertThat(card.locator(".wish")).containsText("een bootje dat echt vaart");
        card.locator(".moment-card__link").click();
        assertThat(page.locator(".answer")).hasCount(2);
        assertThat(page.locator(".answer").first()).containsText(words);
        assertThat(page.locator(".answer audio")).hasCount(1);
        assertThat(page.locator(".looked-back__moment")).containsText(SEA);
        assertThat(page.locator(".moment > .wish")).containsText("een bootje dat echt vaart");

        String reflection = page.url();
        page.locator("[id='wished:ask']").click();
        page.waitForURL(Pattern.compile(".*/learningquestion/question.*"));
        assertThat(page.locator("main")).containsText("een bootje dat echt vaart");
        String question = page.url();
        page.navigate(reflection);
        page.locator("[id='wished:ask']").click();
        page.waitForURL(question);
    }

    @Test
    void looksBackAtSeveralMomentsAndAPeriodByKeyboard() {
        String words = titled("Dat ik begon met kijken.");
        signIn(Cast.YUSUF);
        ReflectingPages pages = new ReflectingPages(page).open();
        press(pages.moments().nth(0), "Space");
        press(pages.moments().nth(1), "Space");
        press(page.locator("input[name=span][value=MONTH]"), "Space");
        press(page.locator("[id='choose:next']"), "Enter");
        page.waitForURL(Pattern.compile(".*/reflection/layers.*"));
        press(page.locator("[id='layers:next']"), "Enter");
        assertThat(page.locator(".error-summary")).containsText("Kies eerst een laag");
        press(pages.layer(Layer.SKILLS), "Space");
        press(pages.layer(Layer.CORE_QUALITIES), "Space");
        press(page.locator("[id='layers:next']"), "Enter");
        page.waitForURL(Pattern.compile(".*/reflection/answers.*"));
        assertThat(page.locator("textarea[data-field^=answer]")).hasCount(4);
        pages.answer("SKILLS-1").focus();
        page.keyboard().type(words);
        press(page.locator("[id='answers:next']"), "Enter");
        page.waitForURL(Pattern.compile(".*/reflection/wish.*"));
        press(page.locator("[id='wish:next']"), "Enter");
        page.waitForURL(Pattern.compile(".*/portfolio/sharing.*"));
        press(page.locator("[id='sharing:share']"), "Enter");
        page.waitForURL(Pattern.compile(".*posted=.*"));

        page.navigate("/reflection/reflections");
        Locator card = page.locator(".moment-card--reflection").filter(new Locator.FilterOptions().setHasText(words));
        card.locator(".moment-card__link").click();
        assertThat(page.locator(".looked-back__moment")).hasCount(2);
        assertThat(page.locator(".looked-back__period")).isVisible();

        page.locator("a.button[href*='/reflection/answers']").click();
        page.waitForURL(Pattern.compile(".*/reflection/answers.*draft=.*"));
        assertThat(pages.answer("SKILLS-1")).hasValue(words);
        pages.answer("SKILLS-2").fill("Rustiger ademen.");
        pages.next("answers", "/reflection/wish").next("wish", "/portfolio/moment");
        assertThat(page.locator(".answer")).hasCount(2);
        assertThat(page.locator(".looked-back__moment")).hasCount(2);
    }

    private void press(Locator where, String key) {
        where.focus();
        page.keyboard().press(key);
    }

    @Test
    void findsTheWordsAgainAfterTheSessionWasLost() {
        String words = titled("Ik dacht aan de wind");
        signIn(Cast.LISA);
        ReflectingPages pages = new ReflectingPages(page).open();
        pages.moments().first().check();
        pages.next("choose", "/reflection/layers");
        pages.layer(Layer.IDENTITY).check();
        pages.next("layers", "/reflection/answers");
        pages.answer("IDENTITY-1").fill("Ik dacht");
        pages.waitUntilSaved();
        page.context().clearCookies();
        pages.answer("IDENTITY-1").fill(words);
        page.locator("[id='answers:next']").click();

        page.waitForURL(address -> address.contains("/account/sign-in"));
        new SignInPage(page).enter(Cast.LISA.userName(), Cast.PASSWORD);
        page.waitForURL(address -> address.contains("/reflection/answers"));
        assertThat(pages.answer("IDENTITY-1")).hasValue(words);
        pages.next("answers", "/reflection/wish");
        pages.share().choose(Visibility.ONLY_ME).post();
        assertThat(page.locator(".moment-card--reflection").filter(new Locator.FilterOptions().setHasText(words)))
                .hasCount(1);
    }

    @Test
    void goesOnWithWhatWasBegun() {
        signIn(Cast.person("fenna"));
        ReflectingPages pages = new ReflectingPages(page).open();
        pages.moments().first().check();
        pages.next("choose", "/reflection/layers");
        page.navigate("/reflection/reflections");
        page.locator(".drafts a.button").first().click();
        page.waitForURL(Pattern.compile(".*/reflection/layers.*"));
        assertThat(page.locator(".looked-back__moment")).hasCount(1);
    }
}
