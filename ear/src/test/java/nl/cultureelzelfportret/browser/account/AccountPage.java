package nl.cultureelzelfportret.browser.account;

import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.account.Language;

/**
 * My account.
 *
 * @param page in which it is shown
 */
public record AccountPage(Page page) {

    /** {@return this page, opened} */
    public AccountPage open() {
        page.navigate("/account/account");
        return this;
    }

    /**
     * Chooses a language.
     *
     * @param language to read
     * @return this page
     */
    public AccountPage choose(Language language) {
        page.locator("input[name=language][value=" + language + "]").check();
        return this;
    }

    /**
     * Chooses a colour.
     *
     * @param accent to see
     * @return this page
     */
    public AccountPage choose(Accent accent) {
        page.locator("input[name=accent][value=" + accent + "]").check();
        return this;
    }

    /** Keeps the choices, and waits until they are kept. */
    public void save() {
        page.waitForResponse(
                answer -> answer.url().contains("saved=looks") && answer.status() == 200,
                () -> page.locator("[id='looks:save']").click());
    }
}
