package nl.cultureelzelfportret.browser.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import org.junit.jupiter.api.Test;

/** In with the right name and password only, and to where one wanted to be. */
class PupilSignsInBrowserIT extends BrowserIT {

    private static final CastPerson PUPIL = Cast.person("amina");

    @Test
    void landsOnTheOwnTimeline() {
        signIn(PUPIL);
        page.waitForURL("**/portfolio/timeline");

        assertThat(page.locator(".masthead__me")).containsText(PUPIL.givenName());
    }

    @Test
    void hearsTheSameWhicheverOfTheTwoWasWrong() {
        SignInPage signIn = new SignInPage(page).open();
        signIn.enter(PUPIL.userName(), "dit-is-het-niet");
        assertThat(signIn.errors()).hasCount(1);
        String wrongPassword = signIn.errors().innerText();
        signIn.enter("niemand.heet.zo", Cast.PASSWORD);
        assertThat(page.locator("input[autocomplete=username]")).hasValue("niemand.heet.zo");

        assertThat(signIn.errors()).hasCount(1);
        assertEquals(wrongPassword, signIn.errors().innerText());
        assertTrue(wrongPassword.startsWith("De naam of het wachtwoord klopt niet."), wrongPassword);
        assertThat(page.locator("input[autocomplete=current-password]")).hasValue("");
        assertThat(page.locator(".error-summary")).isFocused();
    }

    @Test
    void hearsOnceWhatWasNotFilledIn() {
        SignInPage signIn = new SignInPage(page).open();
        signIn.enter("", "");

        assertThat(signIn.errors()).hasCount(2);
        assertThat(page.locator(".field__error")).hasCount(2);
        signIn.errors().first().locator("a").click();
        assertThat(page.locator("input[autocomplete=username]")).isFocused();
    }

    @Test
    void landsWhereTheLinkLed() {
        goTo("/portfolio/timeline?competence=CREATE&kind=BLOG");
        SignInPage signIn = new SignInPage(page);
        assertTrue(signIn.isShown());
        signIn.enter(PUPIL.userName(), "dit-is-het-niet");
        assertThat(signIn.errors()).hasCount(1);
        signIn.enter(PUPIL.userName(), Cast.PASSWORD);

        page.waitForURL("**/portfolio/timeline?competence=CREATE&kind=BLOG");
        assertThat(page.locator(".filters a.chip[aria-current=true]")).hasText("Ik maak");
    }

    @Test
    void isNotSentToAnotherSite() {
        goTo("/account/sign-in?to=//elsewhere.example/portfolio");
        new SignInPage(page).enter(PUPIL.userName(), Cast.PASSWORD);

        page.waitForURL("**/portfolio/timeline");
    }

    @Test
    void getsAnotherSessionBySigningIn() {
        goTo("/account/sign-in");
        String before = session();
        new SignInPage(page).enter(PUPIL.userName(), Cast.PASSWORD);
        page.waitForURL("**/portfolio/timeline");

        assertNotEquals(before, session());
    }

    private String session() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("CZP"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
