package nl.cultureelzelfportret.browser.vocabulary;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.TermKind;

/**
 * The tables of words of a region or a school.
 *
 * @param page in which they are shown
 */
public record TermsPage(Page page) {

    /** {@return the tables, opened from the menu} */
    public TermsPage open() {
        page.locator(".nav-link[href*='/vocabulary/']").click();
        page.waitForURL(address -> address.contains("/vocabulary/"));
        return this;
    }

    /**
     * Adds a term.
     *
     * @param kind       what it names
     * @param competence of an indicator, else null
     * @param poDutch    its words in Dutch for PO
     * @param voEnglish  its words in English for VO
     * @return this page
     */
    public TermsPage add(TermKind kind, Competence competence, String poDutch, String voEnglish) {
        String which = "kind=" + kind + (competence == null ? "" : "&competence=" + competence);
        page.locator(".terms__head a[href*='" + which + "']").click();
        page.waitForURL(address -> address.contains("&draft="));
        page.locator("[data-field=poDutch]").fill(poDutch);
        page.locator("[data-field=voEnglish]").fill(voEnglish);
        return save();
    }

    /**
     * Says a term in other words.
     *
     * @param words   as it is said in Dutch for PO
     * @param poDutch its other words
     * @return this page
     */
    public TermsPage reword(String words, String poDutch) {
        row(words).locator("a[href*='/vocabulary/term']").click();
        page.waitForURL(address -> address.contains("&draft="));
        page.locator("[data-field=poDutch]").fill(poDutch);
        return save();
    }

    private TermsPage save() {
        page.locator("[id='wording:save']").click();
        page.waitForURL(address -> !address.contains("/vocabulary/term"));
        return this;
    }

    /**
     * Presses something in the row of a term.
     *
     * @param words as it is said in Dutch for PO
     * @param what  the end of the button's id
     * @return this page
     */
    public TermsPage press(String words, String what) {
        row(words).locator("[id$=':" + what + "']").click();
        return this;
    }

    /**
     * {@return the row of a term}
     *
     * @param words as it is said in Dutch for PO
     */
    public Locator row(String words) {
        return page.locator(".terms tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("th .terms__word").filter(new Locator.FilterOptions().setHasText(words))));
    }

    /**
     * {@return the words in Dutch for PO in a table, in their order}
     *
     * @param words one of them
     */
    public Locator beside(String words) {
        return page.locator(".terms")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("th .terms__word");
    }
}
