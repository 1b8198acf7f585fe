package nl.cultureelzelfportret.browser.learningquestion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import org.junit.jupiter.api.Test;

/** A teacher sees a pupil's question grow, and advises in the margin of a step. */
class TeacherAdvisesBrowserIT extends BrowserIT {

    private static final String ADVICE = "Luister eerst eens met je ogen dicht.";

    private final String wish = titled("Waarom zingt de waterleiding?");

    @Test
    void seesTheQuestionGrowAndIsReadInTheMargin() {
        signIn(Cast.person("oliwia"));
        StepPage step = new StepPage(page).begin(WishKind.FIND_OUT).goOn(2);
        step.keep(wish);

        Page desk = anotherDevice();
        signIn(desk, Cast.ANNA);
        Locator line = openClass(desk);
        assertThat(line).containsText("Stap 1 van 5");

        step.goOn(3).keep("Ik hoor hem elke nacht");
        desk.locator("td a", new Page.LocatorOptions().setHasText(wish)).click();
        assertThat(desk.locator(".step-answer").nth(2)).containsText("Ik hoor hem elke nacht");
        step.keep("Ik hoor hem elke nacht, en mijn broer niet.");
        desk.reload();
        assertThat(desk.locator(".step-answer").nth(2)).containsText("en mijn broer niet.");

        page.locator("[id='wording:stop']").click();
        new QuestionPage(page).press("askAdvice");
        assertThat(page.locator(".life__asked")).isVisible();
        line = openClass(desk);
        assertThat(line).containsText("Hulp gevraagd");
        line.locator("td a").click();
        desk.locator(".step-nav__link").nth(2).click();
        desk.waitForURL(address -> address.contains("step=3") && address.contains("draft="));
        Locator field = desk.locator("textarea[data-field]");
        field.fill(ADVICE);
        assertThat(desk.locator("[data-saved]")).hasText("Bewaard, net");
        desk.reload();
        assertThat(field).hasValue(ADVICE);
        field.press("Control+Enter");
        assertThat(desk.locator(".message--good")).isVisible();
        assertThat(desk.locator(".advice")).containsText(ADVICE);
        assertThat(field).hasValue("");

        goTo("/learningquestion/questions");
        assertThat(line(page, ".question-line")).containsText("Nieuw advies: 1");
        line(page, ".question-line").locator("a").click();
        page.locator("a[href*='step=3']").first().click();
        step.waitForStep(3);
        assertThat(step.advice()).containsText(ADVICE);
        page.locator("[id$=':thank']").click();
        assertThat(page.locator(".advice__read")).isVisible();
        assertThat(step.text()).hasValue("Ik hoor hem elke nacht, en mijn broer niet.");
        desk.reload();
        assertThat(desk.locator(".advice__read")).isVisible();
    }

    private Locator openClass(Page desk) {
        desk.navigate("/portfolio/timeline");
        desk.locator(".nav-link[href*='/portfolio/class']").first().click();
        desk.locator(".tabs__tab[href*='/learningquestion/class']").click();
        desk.waitForURL(address -> address.contains("/learningquestion/class"));
        return line(desk, "tbody tr");
    }

    private Locator line(Page on, String selector) {
        return on.locator(selector, new Page.LocatorOptions().setHasText(wish));
    }

    @Test
    void isToldWhenThereIsNoAdviceYet() {
        signIn(Cast.ANNA);
        openQuestionOfNoor();
        page.locator("[id='advise:give']").click();

        assertThat(page.locator(".error-summary li"))
                .hasText("Er staat nog geen advies. Schrijf iets, en plaats het dan.");
    }

    private void openQuestionOfNoor() {
        page.locator(".nav-link[href*='/portfolio/class']").first().click();
        page.locator(".tabs__tab[href*='/learningquestion/class']").click();
        page.locator("td a", new Page.LocatorOptions().setHasText("Hoe kun je geluid tekenen?"))
                .first()
                .click();
        page.locator("a.button[href*='/learningquestion/advise']").click();
        page.waitForURL(address -> address.contains("draft="));
    }
}
