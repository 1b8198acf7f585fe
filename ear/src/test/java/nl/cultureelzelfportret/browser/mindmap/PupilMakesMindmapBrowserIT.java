package nl.cultureelzelfportret.browser.mindmap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.cultureelzelfportret.browser.portfolio.Photographs.photograph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.awt.Color;
import java.util.List;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.MomentPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Visibility;
import org.junit.jupiter.api.Test;

/** A pupil makes a mindmap: with the mouse, with keys alone, with a finger alone. */
class PupilMakesMindmapBrowserIT extends BrowserIT {

    @Test
    void withTheMouseAndThenTheClassSeesIt() {
        String title = titled("Feest");
        signIn(Cast.NOOR);
        MindmapPage map =
                new MindmapPage(page).begin().write(title).add(title, "Muziek").add(title, "Eten");
        map.add("Muziek", "Trommel").bring(photograph("trommel.jpg", Color.RED)).waitUntilSaved();
        assertEquals(List.of(title, "Muziek", "Trommel", "Eten"), map.words());

        TimelinePage timeline = map.goOn().choose(Visibility.CLASS).post();
        assertThat(timeline.cards(title).locator("img")).hasCount(1);
        MomentPage moment = timeline.openMoment(title);
        assertThat(page.locator("svg.mindmap__drawing text")).hasCount(4);
        assertThat(page.locator("svg.mindmap__drawing image")).hasCount(1);
        String path = moment.path();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".mindmap__outline").getByText("Trommel")).isVisible();
        screenshotOf("mindmap-print");

        Page classmate = anotherDevice();
        signIn(classmate, Cast.BRAM);
        classmate.navigate(path);
        classmate.locator(".mindmap__outline summary").click();
        assertThat(classmate.locator(".mindmap__outline > ul > li > ul > li > ul > li"))
                .hasText("Trommel");
        String picture = classmate.locator("svg.mindmap__drawing image").getAttribute("href");
        assertEquals(200, classmate.request().get(picture).status());

        Page stranger = anotherDevice();
        signIn(stranger, Cast.MEHMET);
        assertEquals(404, stranger.navigate(path).status());
        assertEquals(404, stranger.request().get(picture).status());
    }

    @Test
    void withKeysAlone() {
        String title = titled("Muziek");
        signIn(Cast.YUSUF);
        MindmapPage map = new MindmapPage(page).begin();
        map.drawing().focus();
        press("F2");
        page.keyboard().type(title);
        press("Enter", "Insert");
        page.keyboard().type("Gitaar");
        press("Enter", "Enter");
        page.keyboard().type("Drums");
        press("Enter", "+");
        page.keyboard().type("Bekken");
        press("Enter");
        assertEquals(List.of(title, "Gitaar", "Drums", "Bekken"), map.words());
        assertThat(map.drawing()).isFocused();

        press("ArrowRight");
        assertThat(map.chosen()).hasAttribute("aria-label", "Drums");
        press("ArrowRight", "ArrowRight");
        assertThat(map.chosen()).hasAttribute("aria-label", "Gitaar");
        press("Delete");
        assertThat(map.told()).containsText("Gitaar");
        assertThat(map.nodes()).hasCount(3);
        press("Control+z");
        assertEquals(List.of(title, "Gitaar", "Drums", "Bekken"), map.words());
        press("Control+y");
        assertThat(map.nodes()).hasCount(3);
        press("Control+z", "Home");
        page.keyboard().type("!");
        press("Escape");
        assertThat(map.node(title)).hasCount(1);
        press("Tab");
        assertThat(map.drawing()).not().isFocused();

        assertEquals(
                "node-" + map.chosen().getAttribute("data-node"), map.drawing().getAttribute("aria-activedescendant"));
        assertThat(map.node("Bekken")).hasAttribute("aria-level", "3");
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    @Test
    void withAFingerAlone() {
        Page phone = aPhone();
        signIn(phone, Cast.person("fenna"));
        MindmapPage map = new MindmapPage(phone).begin();
        map.button("edit").tap();
        map.typing().fill("Dans");
        map.button("child").tap();
        map.typing().fill("Ballet");
        map.button("sibling").tap();
        map.typing().fill("Breakdance");
        map.node("Ballet").tap();
        phone.locator("[data-colour=pink]").tap();
        assertThat(map.node("Ballet")).hasAttribute("data-accent", "pink");
        map.button("remove").tap();
        assertThat(map.nodes()).hasCount(2);
        map.button("undo").tap();
        assertEquals(List.of("Dans", "Ballet", "Breakdance"), map.words());

        map.node("Breakdance").tap();
        phone.locator(".mindmap-tool__more > summary").first().tap();
        phone.locator("[data-parent]").selectOption(new SelectOption().setLabel("– Ballet"));
        assertThat(map.node("Breakdance")).hasAttribute("aria-level", "3");
        map.button("larger").tap();
        map.button("fit").tap();
        map.waitUntilSaved();
    }

    @Test
    void dragsABranchToAnotherOne() {
        signIn(Cast.person("fenna"));
        MindmapPage map = new MindmapPage(page)
                .begin()
                .write("Dans")
                .add("Dans", "Ballet")
                .add("Dans", "Muziek");
        map.add("Muziek", "Fluit");

        BoundingBox from = map.node("Fluit").boundingBox();
        BoundingBox to = map.node("Ballet").boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();

        assertEquals(List.of("Dans", "Ballet", "Fluit", "Muziek"), map.words());
    }

    @Test
    void inTheListThatIsTheSameMap() {
        signIn(Cast.person("fenna"));
        MindmapPage map = new MindmapPage(page).begin().write("Dans").add("Dans", "Ballet");

        Locator fields = map.list().locator("input");
        fields.nth(1).fill("Volksdans");
        assertThat(map.node("Volksdans")).hasCount(1);
        map.list().locator("button[aria-label*=Volksdans]").first().click();
        page.keyboard().type("Klompen");
        assertThat(map.node("Klompen")).hasAttribute("aria-level", "3");
        map.list().locator("button[aria-label*=Klompen]").last().click();
        assertThat(map.nodes()).hasCount(2);
        map.waitUntilSaved();
        String address = page.url();
        page.reload();
        assertEquals(List.of("Dans", "Volksdans"), map.words());

        new TimelinePage(page).open();
        page.locator(".drafts a[href*='" + address.replaceFirst(".*draft=([0-9a-f-]+).*", "$1") + "']")
                .click();
        page.waitForURL(opened -> opened.contains("/mindmap/edit"));
        assertEquals(List.of("Dans", "Volksdans"), map.words());
    }

    @Test
    void changesItLaterAndReadsWhatStoodThere() {
        String title = titled("Theater");
        signIn(Cast.person("fenna"));
        MindmapPage map = new MindmapPage(page).begin().write(title).add(title, "Pop");
        MomentPage moment = map.goOn().choose(Visibility.ONLY_ME).post().openMoment(title);

        page.locator("a.button[href*='/mindmap/edit']").click();
        page.waitForURL(address -> address.contains("/mindmap/edit"));
        map.add("Pop", "Draden").save();
        assertThat(page.locator("svg.mindmap__drawing text")).hasCount(3);

        page.locator("a.button[href*='/portfolio/earlier']").click();
        assertThat(page.locator(".process__step")).containsText("Pop");
        assertThat(page.locator(".process__step")).not().containsText("Draden");
        assertEquals(true, moment.path().contains("/portfolio/"));
    }

    @Test
    void isDrawnByTheScriptAsByTheServer() {
        String title = titled("Een heel lang woord in het midden van de kaart");
        signIn(Cast.person("fenna"));
        MindmapPage map = new MindmapPage(page).begin().write(title).add(title, "Hottentottententententoonstelling");
        map.add(title, "WWWW mmm iii Éé").add(title, "b").add("b", "c d e f g h i j k l m n o p q r s t");
        List<String> drawn = shape(map.drawing());

        map.goOn().choose(Visibility.ONLY_ME).post().openMoment(title);

        assertEquals(drawn, shape(page.locator("svg.mindmap__drawing")));
    }

    /** What is drawn, in the order of where it stands. */
    private static List<String> shape(Locator drawing) {
        return drawing.locator("rect, tspan, path").all().stream()
                .map(
                        part -> (String)
                                part.evaluate(
                                        "part => ['x', 'y', 'width', 'height', 'd'].map(name => part.getAttribute(name)).join() + part.textContent"))
                .sorted()
                .toList();
    }
}
