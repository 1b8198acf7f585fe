package nl.cultureelzelfportret.browser.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.account.Language;
import org.junit.jupiter.api.Test;

/** Language, colour and password are one's own. */
class PupilKeepsAccountBrowserIT extends BrowserIT {

    private static final String NEW_PASSWORD = "drie blauwe vogels";

    @Test
    void readsThePagesInEnglishAndBackInDutch() {
        signIn(Cast.person("daan"));
        AccountPage account = new AccountPage(page).open();
        account.choose(Language.EN).save();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("This is you");
        new TimelinePage(page).open();
        assertThat(page.locator("a.plus")).hasText("New moment");

        account.open().choose(Language.NL).save();
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        assertThat(page.locator("h1")).hasText("Dit ben jij");
    }

    @Test
    void choosesAColour() {
        signIn(Cast.person("evi"));
        AccountPage account = new AccountPage(page).open();
        account.choose(Accent.TEAL).save();
        assertThat(page.locator("html")).hasAttribute("data-accent", "teal");
        account.choose(Accent.PINK).save();

        assertThat(page.locator("html")).hasAttribute("data-accent", "pink");
        assertThat(page.locator(".masthead .portrait")).hasAttribute("data-accent", "pink");
        assertThat(page.locator(".message--good")).containsText("Bewaard.");
    }

    @Test
    void changesThePassword() {
        CastPerson pupil = Cast.person("thijmen");
        signIn(pupil);
        new AccountPage(page).open();
        page.locator("a.button[href*='/account/password']").click();
        PasswordPage password = new PasswordPage(page);
        password.change("dit-is-het-niet", NEW_PASSWORD);
        assertThat(password.errors()).hasText("Je oude wachtwoord klopt niet. Probeer het nog een keer.");
        password.change(Cast.PASSWORD, "kort");
        assertThat(password.errors()).containsText("te kort");
        password.change(Cast.PASSWORD, NEW_PASSWORD);
        assertThat(page.locator(".message--good")).containsText("Je nieuwe wachtwoord is bewaard.");

        new TimelinePage(page).signOut();
        SignInPage signIn = new SignInPage(page).open();
        signIn.enter(pupil.userName(), Cast.PASSWORD);
        assertThat(signIn.errors()).hasCount(1);
        signIn.enter(pupil.userName(), NEW_PASSWORD);
        page.waitForURL("**/portfolio/timeline");
    }

    @Test
    void changesAHandedOutPasswordBeforeAnythingElse() {
        new SignInPage(page).open().enter(Cast.FINN.userName(), Cast.PASSWORD);
        page.waitForURL("**/account/password");
        goTo("/portfolio/timeline");
        assertThat(page).hasURL(Pattern.compile("/account/password$"));
        assertThat(page.locator(".masthead__nav")).hasCount(0);
        PasswordPage password = new PasswordPage(page);
        assertThat(page.locator("main")).containsText("Dit wachtwoord kreeg je om te beginnen.");
        password.change(Cast.PASSWORD, Cast.PASSWORD);
        assertThat(password.errors()).hasText("Dit is je oude wachtwoord. Kies een ander.");
        password.change(Cast.PASSWORD, NEW_PASSWORD);

        assertThat(page.locator(".message--good")).containsText("Je nieuwe wachtwoord is bewaard.");
        new TimelinePage(page).open();
        assertThat(page.locator("a.plus")).isVisible();
    }
}
