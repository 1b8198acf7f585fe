package nl.cultureelzelfportret.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** One browser for all browser tests of a run; each test gets a context of its own, which shares nothing. */
final class Chromium {

    private static Chromium current;

    private final Browser browser;

    private Chromium(Browser browser) {
        this.browser = browser;
    }

    static synchronized Browser get() {
        if (current == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            current = new Chromium(playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(ChromiumProgram.find())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--use-fake-device-for-media-stream=device-count=2",
                                    "--disable-sync"))));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        }
        return current.browser;
    }
}
