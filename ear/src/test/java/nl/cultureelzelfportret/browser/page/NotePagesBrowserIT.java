package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.cultureelzelfportret.browser.portfolio.TimelinePage;

/** The yellow paper, all notes and one note, in every face in which a teacher sees them. */
class NotePagesBrowserIT extends PagesBrowserIT {

    @InBothFaces
    void keepingNotes(Face face) {
        Inspection inspection = begin(face, face.teacher());
        goTo("/note/notes?words=nergens-te-vinden");
        inspection.look("notes-none");
        new TimelinePage(page).open().openClass();
        page.locator(".tabs__tab[href*='/growth/overview']").click();
        page.locator("a.table__person").first().click();
        page.locator("[id='note:text']")
                .fill(
                        face.isDutch()
                                ? "Koppelt beeld en geluid steeds vaker.\nVolgende keer een klankkaart aanbieden."
                                : "Connects image and sound more and more.\nOffer a sound map next time.");
        page.locator("[id='note:write']").click();
        assertThat(page.locator("[id='note:text']")).hasValue("");
        inspection.look("person-notes");
        page.locator(".moment-card__link").first().click();
        page.waitForURL(address -> address.contains("/portfolio/moment"));
        inspection.look("moment-notes");
        goTo("/note/notes");
        inspection.look("notes");
        page.locator(".notes .note a").first().click();
        page.waitForURL(address -> address.contains("/note/note?"));
        inspection.look("note");
        page.locator("[id='rewrite:text']").fill(" ");
        page.locator("[id='rewrite:save']").click();
        assertThat(page.locator(".error-summary")).isVisible();
        inspection.look("note-errors");
        page.locator("[id='rewrite:remove']").click();
        page.waitForURL(address -> address.contains("removed="));
        inspection.look("notes-removed");
        inspection.assertNothingAmiss();
    }
}
