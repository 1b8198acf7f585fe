package nl.cultureelzelfportret.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** How what is typed comes to the server, for tests that are about something else. */
public final class Saving {

    private Saving() {}

    /**
     * Waits until the server has what was typed. It is sent at once, as when somebody leaves the page, and not after the
     * pause in which they may type on.
     *
     * @param saved where the page tells how things are
     */
    public static void await(Locator saved) {
        saved.page().evaluate("dispatchEvent(new Event('pagehide'))");
        assertThat(saved).hasText(saved.getAttribute("data-now"));
    }
}
