package nl.cultureelzelfportret.browser.activity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** On two devices: a teacher holds up a moment of her own, a pupil answers, and both find the other's. */
class TeacherMirrorsBrowserIT extends BrowserIT {

    private static final CastPerson TEACHER = Cast.HENDRIK;
    private static final CastPerson PUPIL = Cast.person("anouk");

    @Test
    void aPupilAnswersAndBothFindTheOthers() {
        signIn(TEACHER);
        String title = titled("Mijn tekening lukte niet");
        new TimelinePage(page)
                .open()
                .add(MomentKind.BLOG)
                .write(title, "Ik gumde een gat in het papier.")
                .goOn()
                .choose(Visibility.ONLY_ME)
                .post()
                .openMoment(title);
        String shown = page.url();
        page.locator("a.button[href*='/portfolio/mirroring']").click();
        assertThat(page.locator("input[name=schoolClass]")).isChecked();
        page.locator("[id='mirroring:words']").fill("Wat lukte jou niet, en toen?");
        page.locator("[id='mirroring:hold']").click();
        page.waitForURL(address -> address.contains("/portfolio/moment"));
        assertThat(page.locator(".tie")).containsText("Wat lukte jou niet, en toen?");
        assertThat(page.locator(".moment__facts .visibility")).containsText("Mijn klas");

        Page pupil = anotherDevice();
        signIn(pupil, PUPIL);
        new TimelinePage(pupil).openClass();
        Locator mirror = pupil.locator(".mirror").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(mirror).containsText(TEACHER.fullName());
        mirror.locator("a.button").click();
        pupil.locator("a.kind[href*='kind=BLOG']").click();
        pupil.waitForURL(address -> address.contains("&draft="));
        assertThat(pupil.locator(".prompts")).containsText("Wat lukte jou niet, en toen?");
        String answer = titled("Mijn klei viel om");
        new EditorPage(pupil)
                .write(answer, "")
                .goOn()
                .choose(Visibility.CLASS)
                .post()
                .openMoment(answer);
        assertThat(pupil.locator(".tie")).containsText("Een antwoord op " + TEACHER.fullName());

        page.navigate(shown);
        new TimelinePage(page).openMoment(answer);
        page.locator(".tie a").click();
        assertThat(page.locator(".moment h1")).hasText(title);
        pupil.locator(".tie a").click();
        assertThat(pupil.locator(".moment h1")).hasText(title);
        assertThat(new TimelinePage(pupil).cards(answer)).hasCount(1);
    }

    @Test
    void noorAnsweredAnna() {
        signIn(Cast.NOOR);
        new TimelinePage(page).openClass();
        assertThat(page.locator(".mirror").first()).containsText("Juf maakt ook iets scheefs");
        page.locator(".mirror a.link-button").first().click();
        assertThat(page.locator(".tie")).containsText("Een antwoord op Anna de Boer");
    }

    @Test
    void aPupilHoldsUpNoMirror() {
        signIn(Cast.BRAM);
        new TimelinePage(page).open().cards().first().locator("a").first().click();
        assertThat(page.locator("a[href*='/portfolio/mirroring']")).hasCount(0);
        Page elsewhere = anotherDevice();
        signIn(elsewhere, Cast.MEHMET);
        String classOfBram = page.locator(".nav-link[href*='/portfolio/class']").getAttribute("href");
        assertEquals(
                404,
                elsewhere
                        .navigate(classOfBram.replace("/portfolio/class", "/portfolio/mirrors"))
                        .status());
    }
}
