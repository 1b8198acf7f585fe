package nl.cultureelzelfportret.browser.portfolio;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;

/**
 * A timeline: one's own, a class's or somebody's.
 *
 * @param page in which it is shown
 */
public record TimelinePage(Page page) {

    /** {@return one's own timeline, opened} */
    public TimelinePage open() {
        page.navigate("/portfolio/timeline");
        return this;
    }

    /** {@return the timeline of the viewer's class, opened from the menu} */
    public TimelinePage openClass() {
        page.locator(".nav-link[href*='/portfolio/class']").first().click();
        page.waitForURL(address -> address.contains("/portfolio/class"));
        return this;
    }

    /**
     * Presses the plus and chooses a kind.
     *
     * @param kind of moment
     * @return the editor
     */
    public EditorPage add(MomentKind kind) {
        page.locator("a.plus").click();
        page.locator("a.kind[href*='kind=" + kind + "']").click();
        page.waitForURL(address -> address.contains("draft="));
        return new EditorPage(page);
    }

    /** {@return all moments on the page, from top to bottom} */
    public Locator cards() {
        return page.locator(".moment-card");
    }

    /**
     * {@return the moments with a title}
     *
     * @param title on the card
     */
    public Locator cards(String title) {
        return cards().filter(new Locator.FilterOptions()
                .setHas(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(title).setExact(true))));
    }

    /**
     * {@return what was begun and not finished, with a title}
     *
     * @param title as it was typed
     */
    public Locator unfinished(String title) {
        return page.locator(".drafts .bin__item").filter(new Locator.FilterOptions().setHasText(title));
    }

    /**
     * Opens a moment.
     *
     * @param title on its card
     * @return its own page
     */
    public MomentPage openMoment(String title) {
        cards(title).locator(".moment-card__link").click();
        page.waitForURL(address -> address.contains("/portfolio/moment"));
        return new MomentPage(page);
    }

    /** Presses the button with which one signs out, and waits until one is. */
    public void signOut() {
        page.locator(".masthead__out button").click();
        page.waitForURL(address -> address.contains("/account/signed-out"));
    }
}
