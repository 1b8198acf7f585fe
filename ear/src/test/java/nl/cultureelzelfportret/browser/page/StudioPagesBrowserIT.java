package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import nl.cultureelzelfportret.browser.media.Studio;
import nl.cultureelzelfportret.browser.media.Voices;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** The tools with which one makes something, in each of their states, and the pages around them with a voice. */
class StudioPagesBrowserIT extends PagesBrowserIT {

    @InBothFaces
    void takingAPhotograph(Face face) {
        Inspection inspection = beginMaking(face);
        Studio studio = new Studio(page, "photograph").open().waitFor("ready");
        inspection.look("studio-photograph-ready");
        studio.press("shoot").waitFor("review");
        inspection.look("studio-photograph-review");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void recording(Face face) {
        Inspection inspection = beginMaking(face);
        Studio sound = new Studio(page, "sound").open().waitFor("ready");
        inspection.look("studio-sound-ready");
        sound.beginRecording().press("pause").waitFor("paused");
        inspection.look("studio-sound-paused");
        sound.press("stop").waitFor("review");
        inspection.look("studio-sound-review");
        sound.press("close");
        Studio video = new Studio(page, "video").open().waitFor("ready").press("record");
        video.waitFor("recording");
        inspection.look("studio-video-recording");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void drawing(Face face) {
        Inspection inspection = beginMaking(face);
        Studio studio = new Studio(page, "drawing").open().waitFor("drawing");
        BoundingBox sheet = studio.part("sheet").boundingBox();
        for (int i = 0; i < 3; i++) {
            studio.panel().locator("input[name=drawingColour]").nth(5 + i).check();
            page.mouse().move(sheet.x + sheet.width * 0.2, sheet.y + sheet.height * (0.2 + i * 0.2));
            page.mouse().down();
            page.mouse().move(sheet.x + sheet.width * 0.5, sheet.y + sheet.height * (0.4 + i * 0.2));
            page.mouse().move(sheet.x + sheet.width * 0.8, sheet.y + sheet.height * (0.2 + i * 0.2));
            page.mouse().up();
        }
        inspection.look("studio-drawing");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void withoutACamera(Face face) {
        Studio.refuseDevices(page, "NotAllowedError");
        Inspection inspection = begin(face, face.classmate());
        new TimelinePage(page).open();
        page.locator("a.plus").click();
        inspection.look("new-makers");
        new TimelinePage(page).open().add(MomentKind.VLOG);
        new Studio(page, "video").open().waitFor("refused");
        inspection.look("studio-refused");
        inspection.assertNothingAmiss();
    }

    @Test
    void withADutchVoice() {
        Voices.Voice.LOCAL_DUTCH.speakOn(page);
        Inspection inspection = begin(Face.PO_NL, Face.PO_NL.classmate());
        String title = titled("De trommel");
        new TimelinePage(page).open();
        page.locator("a.plus").click();
        inspection.look("new-with-voice");
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.CULTURAL_VISIT);
        editor.write(title, "Ik heb een trommel gezien. Hij klonk als onweer.").appreciate("Het geluid.");
        inspection.look("edit-with-voice");
        editor.goOn();
        inspection.look("sharing-with-voice");
        page.locator("input[name=circle][value=" + Visibility.ONLY_ME + "]").check();
        page.locator("[id='sharing:share']").click();
        page.waitForURL(address -> address.contains("posted="));
        new TimelinePage(page).openMoment(title);
        inspection.look("moment-with-voice");
        inspection.assertNothingAmiss();
    }

    @Test
    void ofABeginningReader() {
        Voices.Voice.LOCAL_DUTCH.speakOn(page);
        Inspection inspection = inspection(Face.PO_NL);
        signIn(Cast.person("imran"));
        inspection.look("little-timeline");
        page.locator("a.plus").click();
        inspection.look("little-new");
        page.locator(".more-kinds > summary").click();
        inspection.look("little-new-more");
        new TimelinePage(page).open();
        page.navigate("/portfolio/edit?kind=" + MomentKind.BLOG);
        assertThat(page.locator("[id='edit:hang']")).isVisible();
        inspection.look("little-edit");
        inspection.assertNothingAmiss();
    }

    private Inspection beginMaking(Face face) {
        Studio.allowDevices(page);
        Inspection inspection = begin(face, face.classmate());
        new TimelinePage(page).open().add(MomentKind.BLOG);
        return inspection;
    }
}
