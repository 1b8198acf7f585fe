package nl.cultureelzelfportret.browser.learningquestion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.media.Studio;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import org.junit.jupiter.api.Test;

/** A pupil asks in sound and drawings, as well as in words; the teacher hears and sees it while the question grows. */
class PupilAnswersInSoundBrowserIT extends BrowserIT {

    private final String wish = titled("Hoe klinkt een toren?");

    @Test
    void asksWithoutAWordAndIsHeardByTheTeacher() {
        Studio.allowDevices(page);
        signIn(Cast.person("rosalie"));
        page.setViewportSize(390, 844);
        StepPage step =
                new StepPage(page).begin(WishKind.FIND_OUT).speak().goOn(2).draw();
        step.files().locator("input").fill("Een toren met oren");
        QuestionPage question = step.stop();
        Locator answers = question.answers();
        assertThat(answers.nth(0).locator("audio")).isVisible();
        assertThat(answers.nth(1).locator("img")).hasAttribute("alt", "Een toren met oren");
        assertThat(page.locator(".strip--done")).hasCount(2);
        question.press("askAdvice");
        assertThat(page.locator(".life__asked")).isVisible();

        Page desk = anotherDevice();
        signIn(desk, Cast.person("wouter"));
        desk.navigate(page.url());
        assertLoads(desk, desk.locator(".step-answer audio"));
        desk.locator("a[href*='/learningquestion/advise'][href*='step=2']")
                .first()
                .click();
        desk.waitForURL(address -> address.contains("draft="));
        assertLoads(desk, desk.locator(".step-answer__words img"));

        page.locator("a[href*='step=2']").first().click();
        step.waitForStep(2).write(wish);
        step.files().locator("[id$=remove]").click();
        assertThat(step.files()).hasCount(0);
        assertThat(step.text()).hasValue(wish);
        step.goOn(3);
        page.goBack();
        page.reload();
        assertThat(step.waitForStep(2).text()).hasValue(wish);
        assertThat(step.files()).hasCount(0);
    }

    private static void assertLoads(Page on, Locator medium) {
        String address = (String) medium.evaluate("medium => medium.src");
        assertEquals(200, on.request().get(address).status(), address);
    }

    @Test
    void findsTheWayBackFromAMomentToItsQuestion() {
        String sketch = titled("Eerste toren");
        signIn(Cast.person("joep"));
        StepPage step = new StepPage(page).begin(WishKind.MAKE).goOn(2).write(wish);
        step.stop();
        page.locator("a.button[href*='for=question']").first().click();
        page.locator("a.kind[href*='kind=BLOG']").click();
        page.waitForURL(address -> address.contains("&draft="));
        TimelinePage timeline = new EditorPage(page)
                .write(sketch, "Van karton.")
                .goOn()
                .choose(Visibility.TEACHER)
                .post();
        timeline.openMoment(sketch);
        Locator back = page.locator(".tie a[href*='/learningquestion/question']");
        assertThat(back).hasText(wish);
        back.click();

        assertThat(new QuestionPage(page).title()).hasText(wish);
    }

    @Test
    void answersTheTeachersOwnQuestionWithAnother() {
        String shown = titled("Waarom bewaar ik brieven?");
        Page desk = anotherDevice();
        signIn(desk, Cast.INGRID);
        new StepPage(desk).begin(WishKind.FIND_OUT).goOn(2).write(shown).stop();
        desk.locator("a[href*='/portfolio/sharing']").click();
        desk.locator("input[name=circle][value=CLASS]").check();
        desk.locator("[id='sharing:share']").click();

        signIn(Cast.person("iris"));
        new TimelinePage(page).openClass();
        page.locator(".moment-card__link", new Page.LocatorOptions().setHasText(shown))
                .click();
        page.locator("a[href*='/learningquestion/begin']").click();
        assertThat(page.locator(".occasion")).containsText(shown);
        QuestionPage question =
                new StepPage(page).choose(WishKind.MAKE).goOn(2).write(wish).stop();
        assertThat(question.title()).hasText(wish);
        page.locator(".occasion a").click();
        page.waitForURL(address -> address.contains("/learningquestion/question?"));

        assertThat(question.title()).hasText(shown);
        assertThat(question.hanging()).containsText(wish);
    }
}
