package nl.cultureelzelfportret.browser.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import nl.cultureelzelfportret.browser.Saving;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/**
 * The page on which a moment is made or changed.
 *
 * @param page in which it is shown
 */
public record EditorPage(Page page) {

    /**
     * Types.
     *
     * @param title of the moment
     * @param text  of the moment
     * @return this page
     */
    public EditorPage write(String title, String text) {
        title().fill(title);
        text().fill(text);
        return this;
    }

    /**
     * Tells where, when and with whom one went.
     *
     * @param place   such as a museum
     * @param day     such as {@code 2026-11-20}
     * @param company with whom
     * @return this page
     */
    public EditorPage visit(String place, String day, String company) {
        page.locator("[data-field=place]").fill(place);
        page.locator("[data-field=visitedOn]").fill(day);
        page.locator("[data-field=company]").fill(company);
        return this;
    }

    /**
     * Tells what it is worth.
     *
     * @param words no mark
     * @return this page
     */
    public EditorPage appreciate(String words) {
        page.locator("[data-field=appreciation]").fill(words);
        return this;
    }

    /** {@return the field of the title} */
    public Locator title() {
        return page.locator("[data-field=title]");
    }

    /** {@return the field of the text} */
    public Locator text() {
        return page.locator("[data-field=text]");
    }

    /**
     * Chooses files and waits until all of them were taken.
     *
     * @param files good ones
     * @return this page
     */
    public EditorPage add(FilePayload... files) {
        int before = files().count();
        offer(files);
        assertThat(files()).hasCount(before + files.length);
        return this;
    }

    /**
     * Chooses files.
     *
     * @param files good or bad
     */
    public void offer(FilePayload... files) {
        page.locator("input[type=file]").setInputFiles(files);
    }

    /** {@return the files that were taken, in their order} */
    public Locator files() {
        return page.locator(".picture");
    }

    /**
     * Says what can be seen on a file.
     *
     * @param place 0 for the first
     * @param words what can be seen
     * @return this page
     */
    public EditorPage describe(int place, String words) {
        files().nth(place).locator("input").fill(words);
        return this;
    }

    /**
     * Moves a file one place to the back, with the button.
     *
     * @param place 0 for the first
     * @return this page
     */
    public EditorPage moveBack(int place) {
        Locator moved = files().nth(place).locator("[data-field]");
        String field = moved.getAttribute("data-field");
        files().nth(place).locator("[id$=backward]").click();
        assertThat(files().nth(place + 1).locator("[data-field]")).hasAttribute("data-field", field);
        return this;
    }

    /**
     * Ticks a competence.
     *
     * @param competence a tag
     * @return this page
     */
    public EditorPage tick(Competence competence) {
        page.locator("input[name=competence][value=" + competence + "]").check();
        return this;
    }

    /**
     * Opens what one can say more, if it is not open yet.
     *
     * @return this page
     */
    public EditorPage openMore() {
        if (page.locator(".tagging__more[open]").count() == 0) {
            page.locator(".tagging__summary").click();
        }
        return this;
    }

    /**
     * Ticks an indicator, a domain, a discipline or a word of one's own that is there already.
     *
     * @param words as the page says it
     * @return this page
     */
    public EditorPage tick(String words) {
        page.locator(".tagging .choice")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(words, new Page.GetByTextOptions().setExact(true))))
                .locator("input")
                .check();
        return this;
    }

    /**
     * Types words of one's own.
     *
     * @param words with commas between them
     * @return this page
     */
    public EditorPage label(String words) {
        page.locator("#newTags").fill(words);
        return this;
    }

    /** {@return how it is with the saving, in words} */
    public Locator saved() {
        return page.locator("[data-saved]");
    }

    /**
     * Waits until the server has what was typed.
     *
     * @return this page
     */
    public EditorPage waitUntilSaved() {
        Saving.await(saved());
        return this;
    }

    /** {@return what the page says that went wrong, one for each thing} */
    public Locator errors() {
        return page.locator(".error-summary li");
    }

    /** {@return the button with which one goes on, or saves} */
    public Locator next() {
        return page.locator("[id='edit:next']");
    }

    /** {@return the choice of who may see it, to which one goes on} */
    public SharingPage goOn() {
        next().click();
        page.waitForURL(address -> address.contains("/portfolio/sharing"));
        return new SharingPage(page);
    }

    /** {@return the moment, which was changed} */
    public MomentPage save() {
        next().click();
        page.waitForURL(address -> address.contains("/portfolio/moment"));
        return new MomentPage(page);
    }
}
