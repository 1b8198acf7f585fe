package nl.cultureelzelfportret.browser.feedback;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * A teacher's reading list.
 *
 * @param page in which it is shown
 */
public record ReadingPage(Page page) {

    /** {@return the list of the viewer's first class, opened from the menu} */
    public ReadingPage open() {
        page.locator(".nav-link[href*='/portfolio/class']").first().click();
        page.locator(".tabs__tab[href*='/feedback/class']").click();
        page.waitForURL(address -> address.contains("/feedback/class"));
        return this;
    }

    /** {@return the moments on the list} */
    public Locator items() {
        return page.locator(".reading__item");
    }

    /** {@return the moment that is read now, on the list} */
    public Locator current() {
        return page.locator(".reading__item[aria-current=true]");
    }

    /** {@return those that were answered or passed} */
    public Locator done() {
        return page.locator(".reading__item--done");
    }

    /** {@return the moment that is read now} */
    public Locator moment() {
        return page.locator(".reading__moment:visible");
    }

    /** {@return the field in which one types} */
    public Locator text() {
        return page.locator("#words");
    }
}
