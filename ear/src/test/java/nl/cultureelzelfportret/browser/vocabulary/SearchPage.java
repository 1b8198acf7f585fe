package nl.cultureelzelfportret.browser.vocabulary;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The page on which one looks for something of one's own.
 *
 * @param page in which it is shown
 */
public record SearchPage(Page page) {

    /** {@return the page, opened from the menu} */
    public SearchPage open() {
        page.locator(".nav-link[href='/portfolio/search']").click();
        page.waitForURL(address -> address.contains("/portfolio/search"));
        return this;
    }

    /**
     * Looks for words.
     *
     * @param words as they are typed; others than before
     * @return this page
     */
    public SearchPage look(String words) {
        String before = page.url();
        page.locator("#q").fill(words);
        page.locator("#q").press("Enter");
        page.waitForURL(address -> !address.equals(before));
        return this;
    }

    /** {@return what was found} */
    public Locator found() {
        return page.locator(".found");
    }

    /** {@return the words that are marked} */
    public Locator marked() {
        return page.locator("mark");
    }

    /** {@return what is said where nothing was found} */
    public Locator invitation() {
        return page.locator(".invitation");
    }
}
