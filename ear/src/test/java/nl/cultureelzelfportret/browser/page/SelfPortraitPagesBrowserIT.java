package nl.cultureelzelfportret.browser.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import org.junit.jupiter.api.Test;

/** The pages of the self-portrait can be used by everybody, and are something to be proud of. */
class SelfPortraitPagesBrowserIT extends PagesBrowserIT {

    /** The width of a sheet of A4 between its margins, in CSS pixels. */
    private static final int SHEET = 718;

    @InBothFaces
    void fromNothingToALine(Face face) {
        Inspection inspection = begin(face, face.pupil());
        goTo("/selfportrait/selfportrait");
        inspection.look("self-portrait-begin");
        goTo("/selfportrait/choose");
        inspection.look("self-portrait-choose");
        page.locator("label.pick input").nth(0).check();
        page.locator("label.pick input").nth(1).check();
        page.locator("[id='choose:hang']").click();
        page.waitForURL(address -> address.contains("hung="));
        inspection.look("self-portrait-hung");
        goTo("/selfportrait/choose?kind=VLOG&competence=REFLECT&year=2019-2020");
        inspection.look("self-portrait-choose-none");
        goTo("/selfportrait/arrange");
        inspection.look("self-portrait-arrange");
        goTo("/selfportrait/write");
        inspection.look("self-portrait-cover");
        goTo("/selfportrait/write?kind=NEW_CHAPTER");
        page.locator("[id='write:save']").click();
        page.waitForSelector(".error-summary");
        inspection.look("self-portrait-chapter-error");
        goTo("/selfportrait/circle");
        inspection.look("self-portrait-circle");
        goTo("/selfportrait/questions");
        inspection.look("self-portrait-questions");
        goTo("/selfportrait/then-and-now");
        inspection.look("self-portrait-then-and-now");
        inspection.assertNothingAmiss();
    }

    @Test
    void filledInPrimarySchool() {
        look(Face.PO_NL, Cast.NOOR, "noor");
    }

    @Test
    void filledInSecondarySchool() {
        look(Face.VO_NL, Cast.YUSUF, "yusuf");
    }

    @Test
    void filledOverEightSchoolYears() {
        look(Face.VO_NL, Cast.NORA, "nora");
    }

    private void look(Face face, CastPerson pupil, String name) {
        Inspection inspection = begin(face, pupil);
        goTo("/portfolio/timeline");
        inspection.look("year-ago-" + name);
        goTo("/selfportrait/selfportrait");
        inspection.look("self-portrait-" + name);
        goTo("/selfportrait/arrange");
        inspection.look("self-portrait-arrange-" + name);
        goTo("/selfportrait/questions");
        inspection.look("self-portrait-questions-" + name);
        goTo("/selfportrait/then-and-now");
        inspection.look("self-portrait-then-and-now-" + name);
        if (page.locator("a.kept__link").count() > 0) {
            page.locator("a.kept__link").first().click();
            page.waitForURL(address -> address.contains("now="));
            inspection.look("self-portrait-compare-" + name);
        }
        goTo("/selfportrait/selfportrait");
        page.locator(".hung__link").first().click();
        page.waitForURL(address -> address.contains("/portfolio/moment"));
        inspection.look("self-portrait-moment-" + name);
        inspection.assertNothingAmiss();
    }

    @Test
    void onPaper() {
        for (CastPerson pupil : new CastPerson[] {Cast.NOOR, Cast.NORA}) {
            signIn(pupil);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(SHEET, 4000);
            goTo("/selfportrait/selfportrait");
            screenshotOf("self-portrait-print-" + pupil.userName());
            page.context().clearCookies();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }
}
