package nl.cultureelzelfportret.browser.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.cultureelzelfportret.browser.portfolio.Photographs.photograph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** A moment that was posted can be changed, shared with others, taken back and hung up again. */
class PupilChangesMomentBrowserIT extends BrowserIT {

    private static final CastPerson PUPIL = Cast.person("chaima");
    private static final CastPerson CLASSMATE = Cast.person("sven");

    private final String title = titled("Eerste versie");

    @Test
    void changesTheWordsAndAddsAPhotograph() {
        MomentPage moment = post(Visibility.ONLY_ME);
        EditorPage editor = moment.change();
        assertThat(editor.title()).hasValue(title);
        String better = titled("Tweede versie");
        editor.add(photograph("erbij.jpg", Color.BLUE)).describe(0, "Een zon").write(better, "Nu is het goed.");
        editor.save();

        assertThat(moment.title()).hasText(better);
        assertThat(moment.text()).hasText("Nu is het goed.");
        assertThat(moment.photographs()).hasCount(1);
        assertThat(new TimelinePage(page).open().cards(title)).hasCount(0);
    }

    @Test
    void throwsAChangeAwayAndKeepsTheMoment() {
        MomentPage moment = post(Visibility.ONLY_ME);
        EditorPage editor = moment.change().write("Toch maar niet", "");
        page.locator("[id='edit:discard']").click();
        page.waitForURL(address -> address.contains("/portfolio/moment"));

        assertThat(moment.title()).hasText(title);
        moment.change();
        assertThat(editor.title()).hasValue(title);
    }

    @Test
    void letsTheClassLookAndThenNoMore() {
        MomentPage moment = post(Visibility.ONLY_ME);
        Page classmate = anotherDevice();
        signIn(classmate, CLASSMATE);
        assertEquals(404, classmate.navigate(moment.path()).status());

        moment.share().choose(Visibility.CLASS).save();
        assertThat(moment.visibility()).containsText("Mijn klas");
        assertEquals(200, classmate.navigate(moment.path()).status());

        moment.share().choose(Visibility.TEACHER).save();
        assertThat(moment.visibility()).containsText("Ik en mijn leraar");
        assertEquals(404, classmate.navigate(moment.path()).status());
    }

    @Test
    void takesAMomentBackAndUndoesIt() {
        MomentPage moment = post(Visibility.CLASS);
        String path = moment.path();
        Page classmate = anotherDevice();
        signIn(classmate, CLASSMATE);
        TimelinePage timeline = moment.withdraw();
        assertThat(timeline.cards(title)).hasCount(0);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Je moment is weggehaald");
        assertEquals(404, classmate.navigate(path).status());

        page.locator("[id='undo:restore']").click();
        assertThat(timeline.cards(title)).hasCount(1);
        assertEquals(200, classmate.navigate(path).status());
    }

    @Test
    void takesAMomentOutOfTheBin() {
        post(Visibility.ONLY_ME).withdraw();
        page.getByText("Prullenbak", new Page.GetByTextOptions().setExact(true)).click();
        Locator inBin = page.locator(".bin__item").filter(new Locator.FilterOptions().setHasText(title));
        inBin.locator("a").click();
        assertThat(page.locator(".moment .message")).containsText("Dit moment ligt in je prullenbak.");
        page.goBack();
        inBin.getByText("Zet terug").click();

        page.waitForURL(address -> address.contains("/portfolio/timeline"));
        assertThat(new TimelinePage(page).cards(title)).hasCount(1);
        page.navigate("/portfolio/bin");
        assertThat(inBin).hasCount(0);
    }

    private MomentPage post(Visibility circle) {
        signIn(PUPIL);
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.BLOG);
        return editor.write(title, "Het begin.").goOn().choose(circle).post().openMoment(title);
    }
}
