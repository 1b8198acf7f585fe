package nl.cultureelzelfportret.browser.reflection;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The page of a talk.
 *
 * @param page in which it is shown
 */
public record TalkPage(Page page) {

    /**
     * Plans a talk with somebody for next week.
     *
     * @param address of the page on which one plans it
     * @param place   where
     * @return its page
     */
    public TalkPage plan(String address, String place) {
        page.navigate(address);
        page.locator("[id='plan:place']").fill(place);
        page.locator("[id='plan:save']").click();
        page.waitForURL(url -> url.contains("/reflection/talk?") && url.contains("draft="));
        return this;
    }

    /**
     * Lays moments on the table.
     *
     * @param count so many of one's own, the newest
     * @return this page
     */
    public TalkPage lay(int count) {
        page.locator(".side a.button").click();
        for (int i = 0; i < count; i++) {
            page.locator("input[name=chosen]").nth(i).check();
        }
        press("table:lay");
        return this;
    }

    /** {@return what lies on the table, of both} */
    public Locator laid() {
        return page.locator(".laid");
    }

    /** {@return where one writes} */
    public Locator text() {
        return page.locator("[data-field=text]");
    }

    /** {@return what the other wrote} */
    public Locator otherPart() {
        return page.locator(".talk__writing .answer");
    }

    /**
     * Presses a button and waits for the talk.
     *
     * @param button its id
     * @return this page
     */
    public TalkPage press(String button) {
        page.locator("[id='" + button + "']").click();
        page.waitForURL(url -> url.contains("/reflection/talk?") && url.contains("draft="));
        return this;
    }

    /**
     * Writes one's part and saves it.
     *
     * @param words of the part
     * @return this page
     */
    public TalkPage write(String words) {
        text().fill(words);
        page.locator("[id='part:write']").click();
        page.waitForURL(url -> url.contains("saved=true") && url.contains("draft="));
        return this;
    }

    /** {@return the path at which it can be found} */
    public String path() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?&](draft|planned|saved)=.*", "");
    }
}
