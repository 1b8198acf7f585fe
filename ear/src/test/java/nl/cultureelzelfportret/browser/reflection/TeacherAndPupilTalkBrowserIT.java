package nl.cultureelzelfportret.browser.reflection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.media.Studio;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import org.junit.jupiter.api.Test;

/** A teacher and a pupil talk, each on a device of their own. */
class TeacherAndPupilTalkBrowserIT extends BrowserIT {

    private static final CastPerson PUPIL = Cast.person("milan");

    @Test
    void planLayAndTalkAndBothWriteTheirPart() {
        String place = titled("In de hal");
        signIn(Cast.ANNA);
        page.locator(".nav-link[href='/reflection/talks']").click();
        page.locator("a.tile[href*='/reflection/class']").click();
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(PUPIL.fullName()))
                .locator("a[href*='/reflection/plan']")
                .click();
        page.waitForURL(address -> address.contains("person="));
        TalkPage teacher = new TalkPage(page).plan(page.url(), place).lay(1);
        assertThat(teacher.laid()).hasCount(1);

        Page tablet = anotherDevice();
        signIn(tablet, PUPIL);
        tablet.navigate("/reflection/talks");
        tablet.locator("a.talk-line")
                .filter(new Locator.FilterOptions().setHasText(place))
                .click();
        TalkPage pupil = new TalkPage(tablet);
        tablet.waitForURL(address -> address.contains("draft="));
        pupil.lay(1).write("Ik wil over mijn zee praten.");

        page.reload();
        assertThat(teacher.otherPart()).hasCount(0);
        teacher.press("part:hold");
        assertThat(teacher.otherPart()).containsText("Ik wil over mijn zee praten.");
        teacher.write("Je keek lang naar het wit.");

        tablet.navigate(pupil.path());
        assertThat(pupil.otherPart()).containsText("Je keek lang naar het wit.");
        new ReflectingPages(tablet).wish(WishKind.EXPERIENCE, "hoe een golf voelt");
        pupil.write("Wit is ook een kleur.");

        Locator card = new TimelinePage(tablet).open().cards(Cast.ANNA.fullName());
        card.first().locator(".moment-card__link").click();
        assertThat(tablet.locator(".parts")).containsText("Wit is ook een kleur.");
        assertThat(tablet.locator(".parts")).containsText("Je keek lang naar het wit.");
        assertThat(tablet.locator(".moment > .wish")).containsText("hoe een golf voelt");

        page.navigate("/reflection/talks");
        page.locator("a.tile[href*='/reflection/class']").click();
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText(PUPIL.fullName())))
                .not()
                .containsText("Nog niet");
    }

    @Test
    void recordSoundWhenBothAgree() {
        String place = titled("In het atelier");
        CastPerson vo = Cast.person("lisa");
        signIn(vo);
        TalkPage pupil = new TalkPage(page).plan("/reflection/plan", place);
        assertThat(page.locator(".message--good")).isVisible();
        pupil.press("part:hold").press("part:agree");
        assertThat(page.locator("[id='part:disagree']")).isVisible();
        assertThat(page.locator("input[type=file]")).hasCount(0);

        Page desk = anotherDevice();
        Studio.allowDevices(desk);
        signIn(desk, Cast.INGRID);
        desk.navigate(pupil.path());
        TalkPage teacher = new TalkPage(desk);
        desk.waitForURL(address -> address.contains("draft="));
        teacher.press("part:agree");
        new Studio(desk, "sound").open().record().press("use");
        assertThat(desk.locator(".picture")).hasCount(1);
        teacher.write("We luisterden naar de stilte.");

        page.navigate(pupil.path());
        assertThat(pupil.otherPart().locator("audio")).hasCount(1);
        String sound = pupil.otherPart().locator("audio").getAttribute("src");
        assertEquals(200, page.request().get(sound).status());
        assertEquals(200, desk.request().get(sound).status());
        Page stranger = anotherDevice();
        signIn(stranger, Cast.YUSUF);
        assertEquals(404, stranger.request().get(sound).status());
        assertEquals(404, stranger.navigate(pupil.path()).status());

        pupil.press("part:disagree");
        assertThat(pupil.otherPart().locator("audio")).hasCount(0);
        assertEquals(404, desk.request().get(sound).status());
    }

    @Test
    void movesAndCancelsAPlannedTalk() {
        String place = titled("Bij het raam");
        signIn(Cast.person("sem"));
        TalkPage talk = new TalkPage(page).plan("/reflection/plan", "Nog niet zeker");
        page.locator("a.button[href*='/reflection/plan']").click();
        page.locator("[id='plan:place']").fill(place);
        page.locator("[id='plan:time']").fill("10:30");
        talk.press("plan:save");
        assertThat(page.locator(".talk-facts")).containsText(place);
        assertThat(page.locator(".talk-facts")).containsText("10:30");

        page.locator("[id='part:cancel']").click();
        page.waitForURL(Pattern.compile(".*cancelled=true.*"));
        assertThat(page.locator("a.talk-line").filter(new Locator.FilterOptions().setHasText(place)))
                .hasCount(0);
    }
}
