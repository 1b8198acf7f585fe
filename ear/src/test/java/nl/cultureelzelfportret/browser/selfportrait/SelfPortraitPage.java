package nl.cultureelzelfportret.browser.selfportrait;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.Saving;

/**
 * A self-portrait: one's own, or somebody's.
 *
 * @param page in which it is shown
 */
public record SelfPortraitPage(Page page) {

    /** {@return one's own, opened from the menu} */
    public SelfPortraitPage open() {
        page.locator(".nav-link[href='/selfportrait/selfportrait']").click();
        page.waitForURL(address -> address.contains("/selfportrait/selfportrait"));
        return this;
    }

    /** {@return one's own, to which one goes back from a task} */
    public SelfPortraitPage goBack() {
        page.locator(".task-head a.round-button").click();
        page.waitForURL(address -> address.contains("/selfportrait/selfportrait"));
        return this;
    }

    /** {@return how it is called} */
    public Locator title() {
        return page.locator(".cover h1");
    }

    /** {@return what hangs on all lines, in its order} */
    public Locator hung() {
        return page.locator(".hung__title");
    }

    /** {@return the names of the chapters, in their order} */
    public Locator chapters() {
        return page.locator(".chapter__name");
    }

    /** Opens the page with which one chooses moments. */
    public void choose() {
        page.locator(".portrait-tool[href*='/selfportrait/choose']").click();
        page.waitForURL(address -> address.contains("/selfportrait/choose"));
    }

    /** Opens the page on which one hangs things in another order. */
    public void arrange() {
        page.locator(".portrait-tool[href*='/selfportrait/arrange']").click();
        page.waitForURL(address -> address.contains("/selfportrait/arrange"));
    }

    /** Opens the four questions. */
    public void questions() {
        page.locator(".portrait-tool[href*='/selfportrait/questions']").click();
        page.waitForURL(address -> address.contains("/selfportrait/questions"));
    }

    /** Opens then and now. */
    public void thenAndNow() {
        page.locator(".portrait-tool[href*='/selfportrait/then-and-now']").click();
        page.waitForURL(address -> address.contains("/selfportrait/then-and-now"));
    }

    /**
     * Ticks moments on the page with which one chooses, and hangs them.
     *
     * @param titles of moments
     * @return the self-portrait
     */
    public SelfPortraitPage hang(String... titles) {
        for (String title : titles) {
            page.locator("label.pick")
                    .filter(new Locator.FilterOptions().setHasText(title))
                    .locator("input")
                    .check();
        }
        page.locator("[id='choose:hang']").click();
        page.waitForURL(address -> address.contains("hung="));
        return this;
    }

    /**
     * Lets people look.
     *
     * @param circle name of a visibility
     * @return the self-portrait
     */
    public SelfPortraitPage share(String circle) {
        page.locator("a.cover__change").click();
        page.waitForURL(address -> address.contains("/selfportrait/circle"));
        page.locator("input[name=circle][value=" + circle + "]").check();
        page.locator("[id='who:share']").click();
        page.waitForURL(address -> address.contains("/selfportrait/selfportrait"));
        return this;
    }

    /** Waits until the server has what was typed. */
    public void waitUntilSaved() {
        Saving.await(page.locator("[data-saved]"));
    }
}
