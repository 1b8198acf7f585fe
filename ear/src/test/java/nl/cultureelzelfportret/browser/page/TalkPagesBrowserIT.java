package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.browser.reflection.ReflectingPages;
import nl.cultureelzelfportret.browser.reflection.TalkPage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import org.junit.jupiter.api.Test;

/** Every page of a talk, in every state, can be used by everybody. */
class TalkPagesBrowserIT extends PagesBrowserIT {

    @InBothFaces
    void talkingAsAPupil(Face face) {
        Inspection inspection = begin(face, face.classmate());
        page.navigate("/reflection/plan");
        inspection.look("talk-plan");
        page.locator("[id='plan:day']").fill("2020-01-01");
        page.locator("[id='plan:save']").click();
        assertThat(page.locator(".error-summary")).isVisible();
        inspection.look("talk-plan-past");
        TalkPage talk = new TalkPage(page).plan("/reflection/plan", face.isDutch() ? "In de hal" : "In the hall");
        inspection.look("talk-planned");
        page.locator(".side a.button").click();
        inspection.look("talk-table");
        page.locator("input[name=chosen]").nth(0).check();
        talk.press("table:lay");
        talk.press("part:hold");
        talk.press("part:agree");
        page.locator(".at-hand__layer summary").nth(0).click();
        page.locator(".at-hand__layer summary").nth(2).click();
        assertThat(page.locator(".at-hand__layer[open]")).hasCount(1);
        assertThat(page.locator("[id='selfPortrait:hang']")).isVisible();
        new ReflectingPages(page).wish(WishKind.LEARN, face.isDutch() ? "stiller kijken" : "to look in silence");
        talk.write(face.isDutch() ? "Dat ik langer mag kijken." : "That I may look longer.");
        inspection.look("talk-held");
        goTo("/reflection/talks");
        inspection.look("talks");
        new TimelinePage(page).open();
        page.locator(".moment-card--reflection-talk .moment-card__link").first().click();
        inspection.look("moment-talk");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void talkingAsATeacher(Face face) {
        Inspection inspection = begin(face, face.teacher());
        page.navigate("/reflection/talks");
        inspection.look("talks-of-teacher");
        page.locator("a.tile[href*='/reflection/class']").first().click();
        inspection.look("talk-class");
        page.locator("a.link-button[href*='/reflection/plan']").first().click();
        page.waitForURL(address -> address.contains("person="));
        inspection.look("talk-plan-with-pupil");
        new TalkPage(page).plan(page.url(), "");
        inspection.look("talk-planned-by-teacher");
        page.locator("[id='part:cancel']").click();
        page.waitForURL(address -> address.contains("cancelled=true"));
        inspection.look("talks-cancelled");
        inspection.assertNothingAmiss();
    }

    @Test
    void nothingThereYet() {
        Inspection inspection = inspection(Face.PO_NL);
        signIn(Cast.TYGO);
        goTo("/reflection/talks");
        inspection.look("talks-empty");
        inspection.assertNothingAmiss();
    }

    @Test
    void aTalkThatIsPrepared() {
        Inspection inspection = inspection(Face.VO_NL);
        signIn(Cast.YUSUF);
        goTo("/reflection/talks");
        page.locator("a.talk-line").first().click();
        page.waitForURL(address -> address.contains("draft="));
        inspection.look("talk-prepared");
        inspection.assertNothingAmiss();
    }
}
