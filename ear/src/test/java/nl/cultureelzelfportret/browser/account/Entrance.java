package nl.cultureelzelfportret.browser.account;

import com.microsoft.playwright.Page;

/**
 * How somebody with a new account gets in.
 *
 * @param userName that was handed out
 * @param password that was handed out
 */
public record Entrance(String userName, String password) {

    /** What everybody chooses. */
    private static final String CHOSEN = "water naar de zee";

    /**
     * Signs in for the first time, and chooses a password.
     *
     * @param page of a device on which nobody is signed in
     */
    public void first(Page page) {
        new SignInPage(page).open().enter(userName, password);
        page.waitForURL(address -> address.contains("/account/password"));
        new PasswordPage(page).change(password, CHOSEN);
        page.waitForURL(address -> address.contains("/account/account"));
    }

    /**
     * Signs in with the password that was chosen.
     *
     * @param page of a device on which nobody is signed in
     */
    public void again(Page page) {
        new SignInPage(page).open().enter(userName, CHOSEN);
        page.waitForURL(address -> address.contains("/home/start"));
    }
}
