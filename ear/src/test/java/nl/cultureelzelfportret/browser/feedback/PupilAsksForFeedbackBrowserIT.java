package nl.cultureelzelfportret.browser.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** A pupil asks somebody who may see it what they think of something in particular. */
class PupilAsksForFeedbackBrowserIT extends BrowserIT {

    private static final CastPerson PUPIL = Cast.person("liv");
    private static final CastPerson TEACHER = Cast.person("fatima");

    private final String title = titled("Mijn windvaan");

    @Test
    void asksTheTeacherWhoAnswers() {
        signIn(PUPIL);
        String address = post(Visibility.TEACHER);
        page.locator("a.button[href*='/feedback/ask']").click();
        assertThat(page.locator(".choices--people")).hasCount(1);
        page.locator("[id='ask:ask']").click();
        assertThat(new ThreadPage(page).errors()).hasCount(1);
        page.locator("[id='ask:about']").fill("Zie je dat hij draait?");
        choose(TEACHER);
        page.locator("[id='ask:ask']").click();
        page.waitForURL(there -> there.contains("/portfolio/moment"));
        assertThat(new ThreadPage(page).requests()).containsText("Zie je dat hij draait?");

        Page teacher = anotherDevice();
        signIn(teacher, TEACHER);
        ReadingPage reading = new ReadingPage(teacher).open();
        assertThat(reading.current()).containsText(title);
        assertThat(reading.moment()).containsText("Zie je dat hij draait?");
        teacher.navigate(address);
        new ThreadPage(teacher)
                .write(ReactionKind.COMPLIMENT, "Ja, hij draait echt.")
                .place();

        goTo(address);
        assertThat(new ThreadPage(page).reactions()).containsText("Ja, hij draait echt.");
        assertThat(new ThreadPage(page).requests()).containsText("beantwoord");
        assertThat(new TimelinePage(page).open().cards(title).locator(".newest"))
                .containsText("Ja, hij draait echt.");
    }

    @Test
    void sharesAMomentFirstThatNobodySees() {
        signIn(PUPIL);
        post(Visibility.ONLY_ME);
        page.locator("a.button[href*='/feedback/ask']").click();

        assertThat(page.locator(".invitation")).containsText("Alleen jij");
        page.locator(".invitation a").click();
        page.waitForURL(there -> there.contains("/portfolio/sharing"));
    }

    private void choose(CastPerson asked) {
        page.locator(".choices--people .choice")
                .filter(new Locator.FilterOptions().setHasText(asked.fullName()))
                .locator("input")
                .check();
    }

    private String post(Visibility circle) {
        return new TimelinePage(page)
                .open()
                .add(MomentKind.BLOG)
                .write(title, "Hij wijst naar het westen.")
                .goOn()
                .choose(circle)
                .post()
                .openMoment(title)
                .path();
    }
}
