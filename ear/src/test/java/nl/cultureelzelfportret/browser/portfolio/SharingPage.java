package nl.cultureelzelfportret.browser.portfolio;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.persistence.access.Visibility;

/**
 * The page on which one chooses who may see a moment.
 *
 * @param page in which it is shown
 */
public record SharingPage(Page page) {

    /**
     * Chooses.
     *
     * @param circle who may see it
     * @return this page
     */
    public SharingPage choose(Visibility circle) {
        choice(circle).check();
        return this;
    }

    /**
     * {@return one of the choices}
     *
     * @param circle who may see it
     */
    public Locator choice(Visibility circle) {
        return page.locator("input[name=circle][value=" + circle + "]");
    }

    /** {@return the last button} */
    public Locator button() {
        return page.locator("[id='sharing:share']");
    }

    /** {@return one's timeline, with the moment that was posted} */
    public TimelinePage post() {
        button().click();
        page.waitForURL(address -> address.contains("posted="));
        return new TimelinePage(page);
    }

    /** {@return the moment, now shared with others} */
    public MomentPage save() {
        button().click();
        page.waitForURL(address -> address.contains("/portfolio/moment"));
        return new MomentPage(page);
    }
}
