package nl.cultureelzelfportret.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.cultureelzelfportret.browser.account.SignInPage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.testing.TestEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every test in a browser has: a page of its own and a small vocabulary. After each test it makes sure that no page
 * asked anything of another host and that the browser had nothing to complain about.
 */
@ExtendWith(ScreenshotOnFailure.class)
public abstract class BrowserIT {

    /** A phone, a tablet, a desktop: widths in CSS pixels. */
    protected static final List<Integer> WIDTHS = List.of(360, 820, 1366);

    private static final int HEIGHT = 1000;
    private static final double PATIENCE = 15_000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final URI home = TestEnvironment.get().home();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<BrowserContext> devices = new ArrayList<>();

    /** The page of this test. */
    protected Page page;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @BeforeEach
    final void openPage() {
        page = anotherDevice();
    }

    /** {@return a page on a device that shares nothing with the others, for somebody else or for a second tablet} */
    protected Page anotherDevice() {
        return device(new Browser.NewContextOptions().setViewportSize(1366, HEIGHT));
    }

    /** {@return a page on a phone, which has fingers and no mouse} */
    protected Page aPhone() {
        return device(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    private Page device(Browser.NewContextOptions options) {
        BrowserContext device = Chromium.get()
                .newContext(
                        options.setBaseURL(home.toString()).setLocale("nl-NL").setTimezoneId("Europe/Amsterdam"));
        devices.add(device);
        device.setDefaultTimeout(PATIENCE);
        device.onRequest(request -> requests.add(request.url()));
        device.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        return device.newPage();
    }

    @AfterEach
    final void closePage() {
        devices.forEach(BrowserContext::close);
        assertNoForeignRequests();
        assertEquals(List.of(), complaints, "the browser's console");
    }

    /**
     * Opens a page.
     *
     * @param path its path, with a leading slash
     * @return the answer, for its status and headers
     */
    protected Response goTo(String path) {
        return page.navigate(path);
    }

    /**
     * Signs in and lands where that leads.
     *
     * @param who one of the cast
     */
    protected void signIn(CastPerson who) {
        signIn(page, who);
    }

    /**
     * Signs in on another device and lands where that leads.
     *
     * @param on  the device's page
     * @param who one of the cast
     */
    protected void signIn(Page on, CastPerson who) {
        new SignInPage(on).open().enter(who.userName(), Cast.PASSWORD);
        on.waitForURL(address -> !address.contains("/account/sign-in"));
    }

    /**
     * {@return a title that no other moment has}
     *
     * @param words how it begins
     */
    protected static String titled(String words) {
        return words + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /**
     * Keeps the page as it is seen on a phone, a tablet and a desktop.
     *
     * @param name what is seen; part of the file's name
     */
    protected void screenshot(String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            screenshotOf(name + "-" + width);
        }
    }

    /**
     * Keeps the page as it is seen now.
     *
     * @param name what is seen; the file's name
     */
    protected void screenshotOf(String name) {
        Path file = SCREENSHOTS.resolve(name.replaceAll("[^A-Za-z0-9-]+", "") + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Fails on any breach of the accessibility rules that a machine can see. */
    protected void assertAccessible() {
        assertEquals(List.of(), inaccessible(), "accessibility of " + page.url());
    }

    /** {@return the breaches of the accessibility rules that a machine can see} */
    protected List<String> inaccessible() {
        // Legacy mode: our pages have no frames, and each look is three times as quick.
        AxeRunOptions onlyBreaches = new AxeRunOptions();
        onlyBreaches.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(onlyBreaches)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    /** Fails when anything was asked of another host than ours. */
    protected void assertNoForeignRequests() {
        List<String> foreign = requests.stream()
                .filter(address -> address.startsWith("http") && !address.startsWith(home.toString()))
                .toList();
        assertEquals(List.of(), foreign, "requests to other hosts");
    }
}
