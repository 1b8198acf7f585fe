package nl.cultureelzelfportret.browser.portfolio;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * A moment's own page.
 *
 * @param page in which it is shown
 */
public record MomentPage(Page page) {

    /** {@return its title} */
    public Locator title() {
        return page.locator(".moment h1");
    }

    /** {@return its text} */
    public Locator text() {
        return page.locator(".moment__text");
    }

    /** {@return where, when and with whom its owner went} */
    public Locator visit() {
        return page.locator(".moment__visit");
    }

    /** {@return what it is worth to its owner} */
    public Locator appreciation() {
        return page.locator(".moment__appreciation");
    }

    /** {@return who may see it, in words} */
    public Locator visibility() {
        return page.locator(".moment__facts .visibility");
    }

    /** {@return its photographs, in their order} */
    public Locator photographs() {
        return page.locator(".gallery__item img");
    }

    /** {@return the steps of a process, oldest first} */
    public Locator steps() {
        return page.locator(".process__step");
    }

    /** {@return the editor of one more step of a process} */
    public EditorPage addStep() {
        page.locator("a.button[href*='kind=PROCESS_STEP']").click();
        page.waitForURL(address -> address.contains("&draft="));
        return new EditorPage(page);
    }

    /** {@return the editor} */
    public EditorPage change() {
        page.locator("a.button[href*='/portfolio/edit']").click();
        page.waitForURL(address -> address.contains("&draft="));
        return new EditorPage(page);
    }

    /** {@return the choice of who may see it} */
    public SharingPage share() {
        page.locator("a.button[href*='/portfolio/sharing']").click();
        page.waitForURL(address -> address.contains("/portfolio/sharing"));
        return new SharingPage(page);
    }

    /** {@return one's timeline, without the moment} */
    public TimelinePage withdraw() {
        page.locator("[id='change:withdraw']").click();
        page.waitForURL(address -> address.contains("withdrawn="));
        return new TimelinePage(page);
    }

    /** {@return the path at which it can be found} */
    public String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }
}
