package nl.cultureelzelfportret.browser.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher hides what is improper; its maker reads why, others see nothing of it. */
class TeacherHidesBrowserIT extends BrowserIT {

    private static final CastPerson OWNER = Cast.person("gijs");
    private static final CastPerson CLASSMATE = Cast.person("liv");
    private static final CastPerson TEACHER = Cast.person("fatima");

    private final String title = titled("Een grap");
    private Page owner;
    private Page classmate;
    private String address;

    @BeforeEach
    void post() {
        owner = anotherDevice();
        signIn(owner, OWNER);
        address = new TimelinePage(owner)
                .open()
                .add(MomentKind.BLOG)
                .write(title, "Over iemand van groep 6.")
                .goOn()
                .choose(Visibility.CLASS)
                .post()
                .openMoment(title)
                .path();
        classmate = anotherDevice();
        signIn(classmate, CLASSMATE);
        signIn(TEACHER);
    }

    @Test
    void hidesAMomentAndShowsItAgain() {
        goTo(address);
        page.locator(".thread a[href*='/feedback/hide']").last().click();
        page.locator("[id='hide:hide']").click();
        assertThat(new ThreadPage(page).errors()).hasCount(1);
        page.locator("[id='hide:reason']").fill("Dit gaat over iemand die erbij wil horen.");
        page.locator("[id='hide:hide']").click();
        page.waitForURL(there -> there.contains("/portfolio/moment"));
        assertThat(page.locator(".moment .message")).containsText("Verborgen door " + TEACHER.fullName());

        assertEquals(404, classmate.navigate(address).status());
        owner.navigate("/portfolio/timeline");
        assertThat(new TimelinePage(owner).cards(title)).containsText("Verborgen");
        owner.navigate(address);
        assertThat(owner.locator(".moment .message")).containsText("Dit gaat over iemand die erbij wil horen.");
        assertThat(owner.locator(".nav-link[href='/news/news']")).containsText("nieuw");
        owner.setViewportSize(360, 740);
        assertThat(owner.locator(".menu__more")).hasAccessibleName("Meer nieuw");

        page.locator("[id='hidden:show']").click();
        assertThat(page.locator(".moment .message")).hasCount(0);
        assertEquals(200, classmate.navigate(address).status());
    }

    @Test
    void hidesWhatAClassmateSaid() {
        classmate.navigate(address);
        new ThreadPage(classmate)
                .write(ReactionKind.TIP, "Jij bent zelf een grap.")
                .place();
        goTo(address);
        page.locator(".reaction a[href*='/feedback/hide']").click();
        page.locator("[id='hide:reason']").fill("Zeg iets over het werk, niet over de maker.");
        page.locator("[id='hide:hide']").click();
        page.waitForURL(there -> there.contains("/portfolio/moment"));

        owner.navigate(address);
        assertThat(new ThreadPage(owner).reactions()).hasCount(0);
        classmate.navigate(address);
        assertThat(new ThreadPage(classmate).reactions()).containsText("Zeg iets over het werk, niet over de maker.");
        page.locator(".reaction input[id$=show]").click();
        assertThat(page.locator(".reaction--hidden")).hasCount(0);
        owner.navigate(address);
        assertThat(new ThreadPage(owner).reactions()).hasCount(1);
    }
}
