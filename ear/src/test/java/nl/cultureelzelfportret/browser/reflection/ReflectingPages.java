package nl.cultureelzelfportret.browser.reflection;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.Saving;
import nl.cultureelzelfportret.browser.portfolio.SharingPage;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.reflection.Layer;

/**
 * The pages on which one looks back, one after the other.
 *
 * @param page in which they are shown
 */
public record ReflectingPages(Page page) {

    /** {@return these pages, at the choice of what to look back at} */
    public ReflectingPages open() {
        page.navigate("/reflection/choose");
        page.waitForURL(address -> address.contains("draft="));
        return this;
    }

    /** {@return the moments to choose from} */
    public Locator moments() {
        return page.locator("input[name=chosen]");
    }

    /**
     * Goes on to another page.
     *
     * @param form the id of the form on this page
     * @param to   where it leads
     * @return these pages, there
     */
    public ReflectingPages next(String form, String to) {
        page.locator("[id='" + form + ":next']").click();
        page.waitForURL(address -> address.contains(to));
        return this;
    }

    /** {@return a ring of the onion} */
    public Locator ring(Layer layer) {
        return page.locator(".onion__picture label[for=layer-" + layer.getDepth() + "]");
    }

    /** {@return the box of a layer} */
    public Locator layer(Layer layer) {
        return page.locator("input[name=layer][value=" + layer + "]");
    }

    /** {@return where a question is answered, such as {@code SKILLS-1}} */
    public Locator answer(String question) {
        return page.locator("[data-field=answer-" + question + "]");
    }

    /**
     * Wishes something.
     *
     * @param kind  which of the four
     * @param words what
     * @return these pages
     */
    public ReflectingPages wish(WishKind kind, String words) {
        page.locator("input[name=wishKind][value=" + kind + "]").check();
        page.locator("[data-field=wishWords]").fill(words);
        return this;
    }

    /**
     * Waits until the server has what was typed.
     *
     * @return these pages
     */
    public ReflectingPages waitUntilSaved() {
        Saving.await(page.locator("[data-saved]"));
        return this;
    }

    /** {@return the choice of who may see it} */
    public SharingPage share() {
        next("wish", "/portfolio/sharing");
        return new SharingPage(page);
    }
}
