package nl.cultureelzelfportret.browser.selfportrait;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.MomentPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** A pupil chooses what belongs to them, and hangs it in order. */
class PupilHangsSelfPortraitBrowserIT extends BrowserIT {

    @Test
    void choosesSeveralMomentsAtOnceWithAFinger() {
        signIn(Cast.person("saar"));
        String first = post("Mijn boot");
        String second = post("Mijn zee");
        page.setViewportSize(360, 800);
        SelfPortraitPage portrait = new SelfPortraitPage(page).open();
        portrait.choose();
        portrait.hang(first, second);

        assertThat(portrait.hung()).containsText(new String[] {first, second});
        assertThat(portrait.chapters()).containsText(new String[] {"Groep 5"});
        portrait.choose();
        assertThat(page.locator(".pick--hanging")).hasCount(2);
        assertAccessible();
    }

    @Test
    void hangsAMomentFromItsOwnPageAndTakesItOff() {
        signIn(Cast.person("jelle"));
        String title = post("Dit hoort bij mij");
        MomentPage moment = new TimelinePage(page).open().openMoment(title);
        String address = page.url();
        page.locator("[id='selfPortrait:hang']").click();
        assertThat(page.locator("[id='selfPortrait:takeDown']")).isVisible();
        assertThat(new SelfPortraitPage(page).open().hung()).hasText(new String[] {title});

        page.navigate(address);
        page.locator("[id='selfPortrait:takeDown']").click();
        assertThat(page.locator("[id='selfPortrait:hang']")).isVisible();
        assertThat(moment.title()).hasText(title);
        assertThat(new SelfPortraitPage(page).open().hung()).hasCount(0);
    }

    @Test
    void arrangesAChapterWithTheKeyboardAlone() {
        CastPerson pupil = Cast.person("milan");
        signIn(pupil);
        String first = post("Eerst");
        String second = post("Daarna");
        SelfPortraitPage portrait = new SelfPortraitPage(page).open();
        portrait.choose();
        portrait.hang(first, second).arrange();

        Locator up = page.locator(".arrange__peg").nth(1).locator("button[value^='up:']");
        up.focus();
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("done=up"));
        assertThat(page.locator(".arrange__title")).hasText(new String[] {second, first});
        assertThat(page.locator("button[value^='down:']").first()).isVisible();
        assertEquals(List.of(), inaccessible());

        page.locator("a[href*='kind=NEW_WORDS']").focus();
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("draft="));
        page.locator("[data-field=words]").focus();
        page.keyboard().type("Tussen toen en nu");
        portrait.waitUntilSaved();
        page.locator("[id='write:save']").focus();
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/selfportrait/arrange"));

        page.locator("a[href*='kind=NEW_CHAPTER']").click();
        page.locator("[data-field=title]").fill("Muziek");
        page.locator("[id='write:save']").click();
        page.waitForURL(address -> address.contains("/selfportrait/arrange?chapter="));
        assertThat(page.locator(".arrange__name")).hasText(new String[] {"Groep 5", "Muziek"});
        page.locator(".arrange__name").first().click();
        Locator moved = page.locator(".arrange__peg").first();
        moved.locator("summary").click();
        moved.locator("select").selectOption(new SelectOption().setLabel("Muziek"));
        moved.locator("button[value^='to:']").click();
        page.waitForURL(address -> address.contains("done=to"));
        portrait.open();
        assertThat(portrait.hung()).hasText(new String[] {first, second});
        assertThat(page.locator(".hung--words")).hasText("Tussen toen en nu");
        assertThat(portrait.chapters()).hasText(new String[] {"Groep 5", "Muziek"});
    }

    @Test
    void isInvitedByAnEmptySelfPortrait() {
        signIn(Cast.TYGO);
        new SelfPortraitPage(page).open();

        assertThat(page.locator(".invitation h2")).hasText("Hier hangt straks wie jij bent");
    }

    private String post(String words) {
        String title = titled(words);
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.BLOG).write(title, "Kijk maar.");
        editor.goOn().choose(Visibility.CLASS).post();
        return title;
    }
}
