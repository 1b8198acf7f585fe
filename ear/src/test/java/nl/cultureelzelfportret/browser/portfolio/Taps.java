package nl.cultureelzelfportret.browser.portfolio;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Counts how often somebody taps on a device, over all pages. */
public final class Taps {

    private static final String COUNTER =
            """
            addEventListener("click", event => {
                if (event.isTrusted && event.detail > 0) {
                    sessionStorage.setItem("taps", Number(sessionStorage.getItem("taps") ?? 0) + 1);
                }
            }, { capture: true });
            """;

    private final Page page;

    private Taps(Page page) {
        this.page = page;
    }

    /**
     * Starts counting.
     *
     * @param page on the device
     * @return the counter
     */
    public static Taps on(Page page) {
        BrowserContext device = page.context();
        device.addInitScript(COUNTER);
        page.reload();
        return new Taps(page);
    }

    /** {@return how often somebody tapped so far} */
    public int count() {
        return ((Number) page.evaluate("Number(sessionStorage.getItem('taps') ?? 0)")).intValue();
    }
}
