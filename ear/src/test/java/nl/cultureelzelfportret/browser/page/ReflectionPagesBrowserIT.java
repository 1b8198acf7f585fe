package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.cultureelzelfportret.browser.reflection.ReflectingPages;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.reflection.Layer;
import org.junit.jupiter.api.Test;

/** Every page on which one looks back, in every state, can be used by everybody. */
class ReflectionPagesBrowserIT extends PagesBrowserIT {

    @InBothFaces
    void lookingBack(Face face) {
        Inspection inspection = begin(face, face.pupil());
        ReflectingPages pages = new ReflectingPages(page).open();
        inspection.look("reflection-choose");
        page.locator("[id='choose:next']").click();
        assertThat(page.locator(".error-summary")).isVisible();
        inspection.look("reflection-choose-nothing");
        pages.moments().nth(0).check();
        pages.moments().nth(1).check();
        pages.next("choose", "/reflection/layers");
        pages.layer(Layer.BEHAVIOUR).check();
        pages.layer(Layer.BELIEFS).check();
        inspection.look("reflection-layers");
        pages.next("layers", "/reflection/answers");
        pages.answer("BEHAVIOUR-1")
                .fill(face.isDutch() ? "Ik begon met het water en eindigde bij de lucht." : "I began with the water.");
        pages.waitUntilSaved();
        inspection.look("reflection-answers");
        for (int i = 0; page.url().contains("/reflection/answers"); i++) {
            String next = page.url().contains("at=") && i < 3 ? "at=" + (i + 1) : "/reflection/wish";
            pages.next("answers", next);
        }
        pages.wish(WishKind.FIND_OUT, face.isDutch() ? "hoe water beweegt" : "how water moves");
        inspection.look("reflection-wish");
        pages.share().choose(Visibility.ONLY_ME).post();
        inspection.look("timeline-reflection");
        page.locator(".moment-card--reflection .moment-card__link").first().click();
        inspection.look("moment-reflection");
        goTo("/reflection/reflections");
        inspection.look("reflections");
        inspection.assertNothingAmiss();
    }

    @Test
    void lookingBackForTheFirstTime() {
        Inspection inspection = inspection(Face.PO_NL);
        signIn(Cast.TYGO);
        goTo("/reflection/reflections");
        inspection.look("reflections-empty");
        new ReflectingPages(page).open();
        inspection.look("reflection-choose-nothing-there");
        inspection.assertNothingAmiss();
    }
}
