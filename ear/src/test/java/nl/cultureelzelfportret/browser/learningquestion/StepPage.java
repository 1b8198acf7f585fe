package nl.cultureelzelfportret.browser.learningquestion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import nl.cultureelzelfportret.browser.Saving;
import nl.cultureelzelfportret.browser.media.Studio;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;

/**
 * One step of a question on its owner's table.
 *
 * @param page in which it is shown
 */
public record StepPage(Page page) {

    /** {@return the first step of a new question, begun from the list of one's own} */
    public StepPage begin(WishKind wish) {
        page.navigate("/learningquestion/questions");
        page.locator("a.plus").click();
        return choose(wish);
    }

    /** {@return the first step of the question that is begun on the page} */
    public StepPage choose(WishKind wish) {
        page.locator("button.kind").nth(wish.ordinal()).click();
        waitForStep(1);
        return this;
    }

    /** Waits until a step is there. */
    public StepPage waitForStep(int number) {
        page.waitForURL(address -> address.contains("/learningquestion/step") && address.contains("step=" + number));
        assertThat(page.locator(".step-nav__link").nth(number - 1)).hasAttribute("aria-current", "step");
        return this;
    }

    /** {@return the field of the answer} */
    public Locator text() {
        return page.locator("textarea[data-field]");
    }

    /** Types an answer. */
    public StepPage write(String answer) {
        text().fill(answer);
        return this;
    }

    /** Types an answer and waits until the server has it. */
    public StepPage keep(String answer) {
        page.waitForResponse(response -> response.url().contains("/api/drafts/"), () -> {
            write(answer);
            Saving.await(page.locator("[data-saved]"));
        });
        return this;
    }

    /** Answers in sound, with the microphone of the test browser. */
    public StepPage speak() {
        int before = files().count();
        new Studio(page, "sound").open().record().press("use");
        assertThat(files()).hasCount(before + 1);
        return this;
    }

    /** Answers in a drawing of one stroke. */
    public StepPage draw() {
        int before = files().count();
        Studio studio = new Studio(page, "drawing").open().waitFor("drawing");
        BoundingBox sheet = studio.part("sheet").boundingBox();
        page.mouse().move(sheet.x + 0.2 * sheet.width, sheet.y + 0.3 * sheet.height);
        page.mouse().down();
        page.mouse().move(sheet.x + 0.5 * sheet.width, sheet.y + 0.7 * sheet.height);
        page.mouse().move(sheet.x + 0.8 * sheet.width, sheet.y + 0.3 * sheet.height);
        page.mouse().up();
        studio.press("use");
        assertThat(files()).hasCount(before + 1);
        return this;
    }

    /** {@return the sounds and pictures of the answer} */
    public Locator files() {
        return page.locator(".picture");
    }

    /** {@return the question, for which one stops in the middle} */
    public QuestionPage stop() {
        page.locator("[id='wording:stop']").click();
        page.waitForURL(address -> address.contains("/learningquestion/question?"));
        return new QuestionPage(page);
    }

    /** {@return the button that leads on} */
    public Locator next() {
        return page.locator("[id='wording:next']");
    }

    /** {@return the button that leads back} */
    public Locator previous() {
        return page.locator("[id='wording:previous']");
    }

    /** {@return the step after this one} */
    public StepPage goOn(int number) {
        next().click();
        return waitForStep(number);
    }

    /** {@return the question, after the last step} */
    public QuestionPage finish() {
        next().click();
        page.waitForURL(address -> address.contains("/learningquestion/question?"));
        return new QuestionPage(page);
    }

    /** {@return words with which the answer can begin} */
    public Locator openings() {
        return page.locator("[data-insert]");
    }

    /** {@return the advice in the margin} */
    public Locator advice() {
        return page.locator(".advice");
    }
}
