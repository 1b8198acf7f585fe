package nl.cultureelzelfportret.browser.account;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The page on which one chooses a new password.
 *
 * @param page in which it is shown
 */
public record PasswordPage(Page page) {

    /**
     * Types both, and saves.
     *
     * @param current the present one
     * @param chosen  the new one
     */
    public void change(String current, String chosen) {
        page.locator("input[autocomplete=current-password]").fill(current);
        page.locator("input[autocomplete=new-password]").fill(chosen);
        page.locator("[id='password:save']").click();
    }

    /** {@return what the page says that went wrong, one for each thing} */
    public Locator errors() {
        return page.locator(".error-summary li");
    }
}
