package nl.cultureelzelfportret.browser.account;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The page on which one signs in.
 *
 * @param page in which it is shown
 */
public record SignInPage(Page page) {

    /** {@return this page, opened} */
    public SignInPage open() {
        page.navigate("/account/sign-in");
        return this;
    }

    /**
     * Types both and presses Enter.
     *
     * @param userName as it is typed
     * @param password as it is typed
     */
    public void enter(String userName, String password) {
        page.locator("input[autocomplete=username]").fill(userName);
        page.locator("input[autocomplete=current-password]").fill(password);
        page.locator("input[autocomplete=current-password]").press("Enter");
    }

    /** {@return what the page says that went wrong, one for each thing} */
    public Locator errors() {
        return page.locator(".error-summary li");
    }

    /** {@return whether this is what the browser shows} */
    public boolean isShown() {
        return page.url().contains("/account/sign-in");
    }
}
