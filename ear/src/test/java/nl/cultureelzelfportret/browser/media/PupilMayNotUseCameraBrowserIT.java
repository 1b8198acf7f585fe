package nl.cultureelzelfportret.browser.media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import java.awt.Color;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.Photographs;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a camera or microphone does not open, the pupil hears why and goes on with a file. */
class PupilMayNotUseCameraBrowserIT extends BrowserIT {

    @ParameterizedTest
    @CsvSource({
        "NotAllowedError, photograph, De camera mag niet aan",
        "NotFoundError, photograph, Hier is geen camera",
        "NotReadableError, video, De camera is nu bezet",
        "NotAllowedError, sound, De microfoon mag niet aan"
    })
    void hearsWhyAndChoosesAFile(String reason, String medium, String words) {
        Studio.refuseDevices(page, reason);
        EditorPage editor = begin();
        Studio studio = new Studio(page, medium).open().waitFor("refused");
        assertThat(studio.part("reason")).containsText(words);
        assertThat(studio.action("upload")).isFocused();
        assertAccessible();
        FileChooser chooser = page.waitForFileChooser(() -> studio.press("upload"));
        chooser.setFiles(Photographs.photograph("zon.jpg", Color.ORANGE));
        assertThat(editor.files()).hasCount(1);
    }

    @Test
    void hearsItAlsoWhereTheBrowserAsksAndIsRefused() {
        begin();
        new Studio(page, "photograph").open().waitFor("refused");
    }

    @Test
    void hearsItInABrowserThatCannotRecord() {
        page.context().addInitScript("delete window.MediaRecorder");
        begin();
        Studio studio = new Studio(page, "sound").open().waitFor("refused");
        assertThat(studio.part("reason")).containsText("Hier is geen microfoon");
    }

    private EditorPage begin() {
        signIn(Cast.NOOR);
        return new TimelinePage(page).open().add(MomentKind.BLOG);
    }
}
