package nl.cultureelzelfportret.browser.media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** A pupil draws on the page, and hangs the drawing up. */
class PupilDrawsBrowserIT extends BrowserIT {

    /** Which part of a thousand of the picture has such a colour, told by where red, green and blue are. */
    private static final String SHARE =
            """
            async (picture, wanted) => {
                await picture.decode?.();
                const canvas = document.createElement("canvas");
                canvas.width = picture.naturalWidth || picture.width;
                canvas.height = picture.naturalHeight || picture.height;
                const context = canvas.getContext("2d");
                context.drawImage(picture, 0, 0);
                const bytes = context.getImageData(0, 0, canvas.width, canvas.height).data;
                let count = 0;
                for (let i = 0; i < bytes.length; i += 4) {
                    const far = wanted.some((part, place) => Math.abs(part - bytes[i + place]) > 40);
                    count += far ? 0 : 1;
                }
                return Math.round(4000 * count / bytes.length);
            }
            """;

    private static final List<Integer> RED = List.of(211, 40, 31);
    private static final List<Integer> WHITE = List.of(255, 255, 255);

    @Test
    void drawsInColourAndHangsItUp() {
        EditorPage editor = begin();
        Studio studio = new Studio(page, "drawing").open().waitFor("drawing");
        assertThat(studio.action("use")).isDisabled();
        choose(studio, "drawingColour", "red");
        choose(studio, "drawingWidth", "72");
        assertThat(studio.part("colour")).hasText("rood");
        stroke(studio, 0.2, 0.5, 0.8, 0.5);
        assertTrue(share(studio, RED) > 20, "there is red on the sheet");
        choose(studio, "drawingTool", "eraser");
        stroke(studio, 0.2, 0.5, 0.8, 0.5);
        assertEquals(0, share(studio, RED), "the eraser takes it away");
        studio.press("undo");
        assertTrue(share(studio, RED) > 20, "and undo brings it back");
        studio.press("use");

        assertThat(editor.files()).hasCount(1);
        assertThat(studio.waiting()).hasCount(0);
        int share = ((Number) editor.files().locator("img").evaluate(SHARE, RED)).intValue();
        assertTrue(share > 20, () -> "red in the drawing that was kept: " + share);
        studio.open().waitFor("drawing");
        assertEquals(1000, share(studio, WHITE), "the next sheet is white");
    }

    @Test
    void takesStrokesBackAndBeginsAnew() {
        begin();
        Studio studio = new Studio(page, "drawing").open().waitFor("drawing");
        choose(studio, "drawingColour", "red");
        choose(studio, "drawingWidth", "72");
        stroke(studio, 0.1, 0.1, 0.9, 0.9);
        int one = share(studio, RED);
        studio.press("clear");
        assertEquals(0, share(studio, RED));
        studio.press("undo");
        assertEquals(one, share(studio, RED), "an empty sheet can be taken back");
        studio.press("undo");
        assertEquals(0, share(studio, RED));
        studio.press("redo");
        assertEquals(one, share(studio, RED));
    }

    @Test
    void findsTheDrawingAfterAReloadAndNobodyFindsItAfterSigningOut() {
        begin();
        Studio studio = new Studio(page, "drawing").open().waitFor("drawing");
        choose(studio, "drawingColour", "red");
        stroke(studio, 0.1, 0.1, 0.9, 0.9);
        page.reload();
        assertThat(studio.waiting()).hasText("Staat nog klaar");
        studio.open().waitFor("drawing");
        assertTrue(share(studio, RED) > 0, "the stroke is there");
        page.setViewportSize(820, 1000);
        assertTrue(share(studio, RED) > 0, "on a smaller sheet as well");

        page.keyboard().press("Escape");
        new TimelinePage(page).open().signOut();
        assertEquals(0, page.evaluate("Object.keys(localStorage).length"));
    }

    @Test
    void choosesEverythingWithTheKeyboardAndHearsOfAnotherWay() {
        begin();
        Studio studio = new Studio(page, "drawing").open().waitFor("drawing");
        studio.panel().locator("input[name=drawingColour]:checked").focus();
        page.keyboard().press("ArrowRight");
        assertThat(studio.part("colour")).hasText("grijs");
        assertThat(studio.panel()).containsText("Lukt dat niet?");
        assertThat(studio.action("upload")).hasText("Kies een foto van een tekening");
        page.keyboard().press("Escape");
        assertThat(studio.button()).isFocused();
    }

    private EditorPage begin() {
        signIn(Cast.person("saar"));
        return new TimelinePage(page).open().add(MomentKind.BLOG);
    }

    private static void choose(Studio studio, String name, String value) {
        studio.panel()
                .locator("input[name=" + name + "][value='" + value + "']")
                .check();
    }

    /** From one place to another; places are parts of the sheet. */
    private void stroke(Studio studio, double fromX, double fromY, double toX, double toY) {
        BoundingBox sheet = studio.part("sheet").boundingBox();
        page.mouse().move(sheet.x + fromX * sheet.width, sheet.y + fromY * sheet.height);
        page.mouse().down();
        for (int step = 1; step <= 8; step++) {
            double part = step / 8.0;
            page.mouse()
                    .move(
                            sheet.x + (fromX + (toX - fromX) * part) * sheet.width,
                            sheet.y + (fromY + (toY - fromY) * part) * sheet.height);
        }
        page.mouse().up();
    }

    private static int share(Studio studio, List<Integer> colour) {
        return ((Number) studio.part("sheet").evaluate(SHARE, colour)).intValue();
    }
}
