package nl.cultureelzelfportret.browser.note;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.Saving;
import nl.cultureelzelfportret.browser.activity.ActivityFormPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import org.junit.jupiter.api.Test;

/** A teacher keeps notes about a pupil: by keys alone, kept while typing, shared with a colleague and taken back. */
class TeacherKeepsNotesBrowserIT extends BrowserIT {

    private Locator paper() {
        return page.locator("[id='note:text']");
    }

    private void openPupil(String name) {
        new TimelinePage(page).open().openClass();
        page.locator(".tabs__tab[href*='/growth/overview']").click();
        page.locator("a.table__person", new Page.LocatorOptions().setHasText(name))
                .click();
        page.waitForURL(address -> address.contains("/portfolio/person"));
    }

    private void write(String words) {
        paper().focus();
        page.keyboard().type(words);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".note__earlier").getByText(words)).hasCount(1);
    }

    @Test
    void withKeysAloneAndFindsThemAgain() {
        String words = titled("Koppelt beeld en geluid");
        signIn(Cast.ANNA);
        openPupil("Noor");
        write(words);
        assertThat(paper()).hasValue("");

        page.locator(".nav-link[href='/note/notes']").focus();
        page.keyboard().press("Enter");
        page.locator("#words").fill(words.substring(8));
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("words="));
        assertThat(page.locator(".notes .note")).hasCount(1);
        assertThat(page.locator(".notes .note")).containsText("Noor");
        assertThat(page.locator(".notes .note")).containsText("Alleen jij ziet dit.");

        Page pupil = anotherDevice();
        signIn(pupil, Cast.NOOR);
        assertEquals(404, pupil.navigate("/note/notes").status());
        assertEquals(0, pupil.locator(".nav-link[href='/note/notes']").count());
    }

    @Test
    void aboutAnActivityAndFindsThemByItsName() {
        String name = titled("Naar de molen");
        String words = titled("Te kort, volgend jaar langer");
        signIn(Cast.ANNA);
        new ActivityFormPage(page).open().write(name, "", "").make();
        write(words);
        screenshot("activity-notes");

        goTo("/note/notes");
        page.locator("#words").fill(name);
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("words="));
        assertThat(page.locator(".notes .note")).hasCount(1);
        assertThat(page.locator(".notes .note h2")).containsText(name);
        screenshot("notes-about-activity");
        page.locator(".notes .note a[href*='/activity/activity']").click();
        assertThat(page.locator(".note__earlier").getByText(words)).hasCount(1);
    }

    @Test
    void losesNothingWhenThePageIsClosed() {
        String words = titled("Nog niet af");
        signIn(Cast.WOUTER);
        openPupil("Mehmet");
        paper().fill(words);
        Saving.await(page.locator(".note--panel [data-saved]"));

        page.reload();
        assertThat(paper()).hasValue(words);
        paper().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".note__earlier").getByText(words)).hasCount(1);
        assertThat(paper()).hasValue("");
    }

    @Test
    void sharesOneWithAColleagueAndTakesItBack() {
        String words = titled("Samen opletten");
        signIn(Cast.ANNA);
        openPupil("Bram");
        write(words);
        page.locator(".note__earlier li", new Page.LocatorOptions().setHasText(words))
                .locator("a[href*='/note/note?note=']")
                .click();
        page.waitForURL(address -> address.contains("/note/note?"));
        String path = page.url().replaceFirst("^https?://[^/]+", "");

        Page colleague = anotherDevice();
        signIn(colleague, Cast.WOUTER);
        assertEquals(404, colleague.navigate(path).status());

        page.locator("select[id$=colleague]").selectOption(new SelectOption().setLabel(Cast.WOUTER.fullName()));
        page.locator("[id='sharing:share']").click();
        assertThat(page.locator(".note-sharing__readers")).containsText(Cast.WOUTER.fullName());
        assertEquals(200, colleague.navigate(path).status());
        assertThat(colleague.locator(".note")).containsText(words);
        assertThat(colleague.locator("textarea")).hasCount(0);

        page.locator(".note-sharing__readers [id$=takeBack]").click();
        assertThat(page.locator(".note-sharing__readers")).hasCount(0);
        assertEquals(404, colleague.navigate(path).status());
    }

    @Test
    void rewritesOneRemovesItAndPutsItBack() {
        String words = titled("Eerst zo");
        signIn(Cast.ANNA);
        openPupil("Bram");
        write(words);
        page.locator(".note__earlier li", new Page.LocatorOptions().setHasText(words))
                .locator("a[href*='/note/note?note=']")
                .click();
        page.locator("[id='rewrite:text']").fill(words + ", nu anders");
        page.locator("[id='rewrite:save']").click();
        Locator card = page.locator(".notes .note", new Page.LocatorOptions().setHasText(words + ", nu anders"));
        assertThat(card).hasCount(1);

        card.locator("a").click();
        page.locator("[id='rewrite:remove']").click();
        page.waitForURL(address -> address.contains("removed="));
        assertThat(card).hasCount(0);
        page.locator("[id='undo:restore']").click();
        assertThat(page.locator("[id='rewrite:text']")).hasValue(words + ", nu anders");
    }
}
