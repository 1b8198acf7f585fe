package nl.cultureelzelfportret.browser.feedback;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.Saving;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;

/**
 * What is said at a moment, on the moment's own page.
 *
 * @param page in which it is shown
 */
public record ThreadPage(Page page) {

    /**
     * Chooses and types.
     *
     * @param kind  compliment, tip or question
     * @param words what to say
     * @return this page
     */
    public ThreadPage write(ReactionKind kind, String words) {
        choose(kind);
        text().fill(words);
        return this;
    }

    /**
     * Chooses.
     *
     * @param kind compliment, tip or question
     * @return this page
     */
    public ThreadPage choose(ReactionKind kind) {
        page.locator("input[name=reactionKind][value=" + kind + "]").check();
        return this;
    }

    /** {@return the words to begin with that are offered} */
    public Locator starters() {
        return page.locator("[data-starter]:visible");
    }

    /** {@return the field in which one types} */
    public Locator text() {
        return page.locator("[id='reacting:words']");
    }

    /**
     * Waits until the server has what was typed.
     *
     * @return this page
     */
    public ThreadPage waitUntilSaved() {
        Saving.await(page.locator(".reacting [data-saved]"));
        return this;
    }

    /** {@return the button with which one says it} */
    public Locator button() {
        return page.locator("[id='reacting:place']");
    }

    /**
     * Says what was typed.
     *
     * @return this page
     */
    public ThreadPage place() {
        button().click();
        page.waitForURL(address -> address.contains("said="));
        return this;
    }

    /**
     * Answers the first reaction.
     *
     * @param words the answer
     * @return this page
     */
    public ThreadPage answer(String words) {
        beginAnswer().text().fill(words);
        return place();
    }

    /**
     * Opens the form in which one answers the first reaction.
     *
     * @return this page
     */
    public ThreadPage beginAnswer() {
        page.locator(".reaction a[href*='answering=']").first().click();
        page.waitForURL(address -> address.contains("answering="));
        return this;
    }

    /**
     * Opens the form in which one changes the first reaction of one's own.
     *
     * @return this page
     */
    public ThreadPage change() {
        page.locator(".reaction a[href*='changing=']").first().click();
        page.waitForURL(address -> address.contains("changing="));
        return this;
    }

    /** {@return what is said, without answers} */
    public Locator reactions() {
        return page.locator(".thread form > .reactions > li > .reaction");
    }

    /** {@return the answers} */
    public Locator answers() {
        return page.locator(".reactions--answers .reaction");
    }

    /** {@return what was asked} */
    public Locator requests() {
        return page.locator(".thread .request");
    }

    /** {@return what went wrong} */
    public Locator errors() {
        return page.locator(".error-summary li");
    }
}
