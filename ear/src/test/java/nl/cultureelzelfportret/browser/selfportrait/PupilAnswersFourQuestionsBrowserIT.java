package nl.cultureelzelfportret.browser.selfportrait;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import org.junit.jupiter.api.Test;

/** A pupil answers the four questions of this year, with what they answered before beside. */
class PupilAnswersFourQuestionsBrowserIT extends BrowserIT {

    @Test
    void answersOneQuestionAtATimeInPrimarySchool() {
        signIn(Cast.person("omar"));
        SelfPortraitPage portrait = new SelfPortraitPage(page).open();
        portrait.questions();
        assertThat(page.locator("textarea")).hasCount(1);
        page.locator("[data-field=CAN_DO]").fill("Ik kan fluiten op een grassprietje.");
        portrait.waitUntilSaved();
        page.reload();
        assertThat(page.locator("[data-field=CAN_DO]")).hasValue("Ik kan fluiten op een grassprietje.");

        page.locator("[id='questions:next']").click();
        page.locator("[data-field=WHO]").fill("Ik ben Omar.");
        page.locator("[id='questions:next']").click();
        page.locator("[id='questions:next']").click();
        assertThat(page.locator("[data-field=MEANING]")).isVisible();
        page.locator("[id='questions:next']").click();
        page.waitForURL(address -> address.contains("/selfportrait/selfportrait"));
        assertThat(page.locator(".portrait-answers dd"))
                .hasText(new String[] {"Ik kan fluiten op een grassprietje.", "Ik ben Omar."});
    }

    @Test
    void seesEarlierAnswersBesideAllFourInSecondarySchool() {
        signIn(Cast.NORA);
        new SelfPortraitPage(page).open().questions();

        assertThat(page.locator("textarea")).hasCount(4);
        assertThat(page.locator(".portrait-question").first().locator(".earlier-answer"))
                .containsText(new String[] {"De vis duurde elf weken", "Ik kan tekenen zonder gum"});
        assertAccessible();
    }
}
