package nl.cultureelzelfportret.browser.media;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The tools on a page with which one makes something, and the panel of one of them.
 *
 * @param page   on which they stand
 * @param medium photograph, sound, video or drawing
 */
public record Studio(Page page, String medium) {

    /** Counts the tracks that are on, and keeps the streams from which they come. */
    private static final String COUNTER =
            """
            const ask = MediaDevices.prototype.getUserMedia;
            window.streams = [];
            MediaDevices.prototype.getUserMedia = async function (constraints) {
                const stream = await ask.call(this, constraints);
                window.streams.push(stream);
                return stream;
            };
            """;

    private static final String ON =
            "() => window.streams.flatMap(stream => stream.getTracks()).filter(track => track.readyState === 'live').length";

    private static final String OFF =
            "() => window.streams.flatMap(stream => stream.getTracks()).every(track => track.readyState === 'ended')";

    private static final String REFUSE =
            """
            MediaDevices.prototype.getUserMedia = () => Promise.reject(new DOMException("no", "%s"));
            """;

    /**
     * Lets pages use the fake devices of the test browser, and watches them.
     *
     * @param page on the device
     */
    public static void allowDevices(Page page) {
        BrowserContext device = page.context();
        device.grantPermissions(List.of("camera", "microphone"));
        device.addInitScript(COUNTER);
    }

    /**
     * Keeps the devices from opening.
     *
     * @param page   on the device
     * @param reason as browsers name it, such as {@code NotAllowedError}
     */
    public static void refuseDevices(Page page, String reason) {
        page.context().addInitScript(REFUSE.formatted(reason));
    }

    /**
     * {@return how many cameras and microphones are on}
     *
     * @param page on which they were opened
     */
    public static int devicesOn(Page page) {
        return ((Number) page.evaluate(ON)).intValue();
    }

    /**
     * Waits until the light of the camera is off, and nothing listens.
     *
     * @param page on which they were opened
     */
    public static void waitUntilDevicesAreOff(Page page) {
        page.waitForFunction(OFF);
    }

    /** {@return the button with which the tool is opened} */
    public Locator button() {
        return page.locator("[data-tool=studio-" + medium + "]");
    }

    /** {@return the words that say that something made with it lies waiting, where that is so} */
    public Locator waiting() {
        return button().locator("[data-waiting]:visible");
    }

    /**
     * Opens the tool.
     *
     * @return this tool
     */
    public Studio open() {
        button().click();
        return this;
    }

    /** {@return the panel} */
    public Locator panel() {
        return page.locator("#studio-" + medium);
    }

    /**
     * {@return what the panel shows, if it is in this state}
     *
     * @param state such as {@code review}
     */
    public Locator in(String state) {
        return page.locator("#studio-" + medium + "[open][data-state=" + state + "]");
    }

    /**
     * Waits until the panel is in a state.
     *
     * @param state such as {@code ready}
     * @return this tool
     */
    public Studio waitFor(String state) {
        in(state).waitFor();
        return this;
    }

    /**
     * Presses a button of the panel.
     *
     * @param action what it does, such as {@code record}
     * @return this tool
     */
    public Studio press(String action) {
        action(action).click();
        return this;
    }

    /**
     * {@return a button of the panel}
     *
     * @param action what it does, such as {@code record}
     */
    public Locator action(String action) {
        return panel().locator("[data-do=" + action + "]:visible");
    }

    /**
     * {@return a part of the panel}
     *
     * @param name such as {@code take}
     */
    public Locator part(String name) {
        return panel().locator("[data-part=" + name + "]");
    }

    /**
     * Records for as long as it takes the clock to move.
     *
     * @return this tool, which shows what was recorded
     */
    public Studio record() {
        return beginRecording().press("stop").waitFor("review");
    }

    /**
     * Begins to record, and waits until the clock moved.
     *
     * @return this tool, which records
     */
    public Studio beginRecording() {
        waitFor("ready");
        String full = part("left").textContent();
        press("record").waitFor("recording");
        part("left").filter(new Locator.FilterOptions().setHasNotText(full)).waitFor();
        return this;
    }
}
