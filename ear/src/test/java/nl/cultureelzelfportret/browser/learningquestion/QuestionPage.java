package nl.cultureelzelfportret.browser.learningquestion;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * A question's own page.
 *
 * @param page in which it is shown
 */
public record QuestionPage(Page page) {

    /** {@return its title} */
    public Locator title() {
        return page.locator("h1");
    }

    /** {@return its answers with their margins} */
    public Locator answers() {
        return page.locator(".step-answer");
    }

    /** {@return where it was in its life} */
    public Locator life() {
        return page.locator(".life__list li");
    }

    /** {@return the cards of what hangs on it} */
    public Locator hanging() {
        return page.locator(".moment-card");
    }

    /** Presses one of the buttons of its owner. */
    public QuestionPage press(String verb) {
        page.locator("[id='life:" + verb + "']").click();
        return this;
    }

    /** {@return what the page says that went wrong, one for each thing} */
    public Locator errors() {
        return page.locator(".error-summary li");
    }
}
