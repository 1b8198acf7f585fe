package nl.cultureelzelfportret.browser.activity;

import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.Saving;
import nl.cultureelzelfportret.persistence.activity.ActivityKind;

/**
 * The one screen on which an activity is made.
 *
 * @param page in which it is shown
 */
public record ActivityFormPage(Page page) {

    /** {@return the screen for a new activity, opened from the menu} */
    public ActivityFormPage open() {
        page.locator(".nav-link[href='/activity/activities']").click();
        page.locator("a.button[href*='/activity/edit']").first().click();
        page.waitForURL(address -> address.contains("&draft="));
        return this;
    }

    /**
     * Chooses a kind by its picture.
     *
     * @param kind of activity
     * @return this page
     */
    public ActivityFormPage choose(ActivityKind kind) {
        page.locator("input[name=activityKind][value=" + kind + "]").check();
        return this;
    }

    /**
     * Types.
     *
     * @param title     what it is called
     * @param place     where
     * @param questions one a line
     * @return this page
     */
    public ActivityFormPage write(String title, String place, String questions) {
        page.locator("[data-field=title]").fill(title);
        page.locator("[data-field=place]").fill(place);
        page.locator("[data-field=questions]").fill(questions);
        return this;
    }

    /**
     * Waits until the server has what was typed.
     *
     * @return this page
     */
    public ActivityFormPage waitUntilSaved() {
        Saving.await(page.locator("[data-saved]"));
        return this;
    }

    /** Presses the button, and waits for the activity's own page. */
    public void make() {
        page.locator("[id='activityEdit:save']").click();
        page.waitForURL(address -> address.contains("/activity/activity?"));
    }
}
