package nl.cultureelzelfportret.browser.mindmap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import nl.cultureelzelfportret.browser.Saving;
import nl.cultureelzelfportret.browser.portfolio.MomentPage;
import nl.cultureelzelfportret.browser.portfolio.SharingPage;

/**
 * The tool in which a mindmap is made.
 *
 * @param page in which it is shown
 */
public record MindmapPage(Page page) {

    /** {@return a new map, opened by the plus} */
    public MindmapPage begin() {
        page.navigate("/portfolio/timeline");
        page.locator("a.plus").click();
        page.locator("a.kind[href*='kind=MINDMAP']").click();
        page.waitForURL(address -> address.contains("/mindmap/edit") && address.contains("draft="));
        assertThat(nodes()).hasCount(1);
        return this;
    }

    /** {@return the drawing, which has the keys} */
    public Locator drawing() {
        return page.locator("[data-drawing]");
    }

    /** {@return all nodes of the drawing} */
    public Locator nodes() {
        return page.locator("[data-drawing] [role=treeitem]");
    }

    /**
     * {@return the node on which these words stand}
     *
     * @param words all of them
     */
    public Locator node(String words) {
        return page.locator("[data-drawing] [role=treeitem][aria-label=\"" + words + "\"]");
    }

    /** {@return the node that is chosen} */
    public Locator chosen() {
        return page.locator("[data-drawing] [aria-selected=true]");
    }

    /** {@return the field that lies over a node while one types} */
    public Locator typing() {
        return page.locator("[data-typing]");
    }

    /** {@return a button of the tool}
     * @param name what it does
     */
    public Locator button(String name) {
        return page.locator("[data-do=" + name + "]");
    }

    /**
     * Types words on the chosen node.
     *
     * @param words instead of what stands there
     * @return this page
     */
    public MindmapPage write(String words) {
        if (!typing().isVisible()) {
            button("edit").click();
        }
        typing().fill(words);
        typing().press("Enter");
        assertThat(node(words)).hasCount(1);
        return this;
    }

    /**
     * Adds a branch by the button.
     *
     * @param parent words of the node on which it hangs
     * @param words  of the new one
     * @return this page
     */
    public MindmapPage add(String parent, String words) {
        node(parent).click();
        button("child").click();
        return write(words);
    }

    /**
     * Brings a photograph for the chosen node.
     *
     * @param photograph a good one
     * @return this page
     */
    public MindmapPage bring(FilePayload photograph) {
        page.locator("[data-file]").setInputFiles(photograph);
        assertThat(chosen().locator("image")).hasCount(1);
        return this;
    }

    /** {@return the list below the drawing, opened} */
    public Locator list() {
        if (page.locator("[data-list-of-words]").getAttribute("open") == null) {
            page.locator("[data-list-of-words] > summary").click();
        }
        return page.locator("[data-list]");
    }

    /** {@return what the tool says} */
    public Locator told() {
        return page.locator("[data-told]");
    }

    /**
     * Waits until the server has the map.
     *
     * @return this page
     */
    public MindmapPage waitUntilSaved() {
        Saving.await(page.locator("[data-saved]"));
        return this;
    }

    /** {@return the choice of who may see it, to which one goes on} */
    public SharingPage goOn() {
        page.locator("[id='edit:next']").click();
        page.waitForURL(address -> address.contains("/portfolio/sharing"));
        return new SharingPage(page);
    }

    /** {@return the moment, which was changed} */
    public MomentPage save() {
        page.locator("[id='edit:next']").click();
        page.waitForURL(address -> address.contains("/portfolio/moment"));
        return new MomentPage(page);
    }

    /** {@return the words of all nodes} */
    public List<String> words() {
        return nodes().all().stream()
                .map(node -> node.getAttribute("aria-label"))
                .toList();
    }
}
