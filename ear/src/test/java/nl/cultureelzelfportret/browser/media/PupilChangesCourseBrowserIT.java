package nl.cultureelzelfportret.browser.media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** Recording goes another way than planned: the time is over, the panel is closed, the pupil looks elsewhere. */
class PupilChangesCourseBrowserIT extends BrowserIT {

    private static final String LOOK_ELSEWHERE =
            """
            () => {
                Object.defineProperty(document, "hidden", { value: true });
                document.dispatchEvent(new Event("visibilitychange"));
            }
            """;

    private static final String CAMERA = "live => live.srcObject?.getVideoTracks()[0]?.getSettings().deviceId ?? ''";

    @Test
    void isStoppedWhenTheTimeIsOver() {
        begin();
        Studio studio = new Studio(page, "sound").open().waitFor("ready");
        studio.panel().evaluate("panel => panel.dataset.mostSeconds = 2");
        studio.press("record").waitFor("recording");
        assertThat(studio.part("left")).containsText("0:01");
        studio.waitFor("review");
        assertEquals(0, Studio.devicesOn(page));
    }

    @Test
    void findsWhatWasRecordedWhenThePanelWasClosed() {
        EditorPage editor = begin();
        Studio studio = new Studio(page, "sound").open().waitFor("ready");
        page.keyboard().press("Escape");
        Studio.waitUntilDevicesAreOff(page);
        studio.open().beginRecording();
        page.keyboard().press("Escape");
        assertThat(studio.waiting()).hasText("Staat nog klaar");
        Studio.waitUntilDevicesAreOff(page);
        studio.open().waitFor("review").press("use");
        assertThat(editor.files()).hasCount(1);
        assertThat(studio.waiting()).hasCount(0);
    }

    @Test
    void isNotRecordedWhileLookingElsewhere() {
        begin();
        Studio studio = new Studio(page, "sound").open().beginRecording();
        page.evaluate(LOOK_ELSEWHERE);
        studio.waitFor("paused").press("resume").waitFor("recording");
    }

    @Test
    void turnsToTheOtherCamera() {
        begin();
        Studio studio = new Studio(page, "photograph").open().waitFor("ready");
        Object first = studio.part("live").evaluate(CAMERA);
        studio.press("switch");
        page.waitForCondition(
                () -> !List.of("", first).contains(studio.part("live").evaluate(CAMERA)));
        page.keyboard().press("Escape");
        Studio.waitUntilDevicesAreOff(page);
    }

    private EditorPage begin() {
        Studio.allowDevices(page);
        signIn(Cast.NOOR);
        return new TimelinePage(page).open().add(MomentKind.BLOG);
    }
}
