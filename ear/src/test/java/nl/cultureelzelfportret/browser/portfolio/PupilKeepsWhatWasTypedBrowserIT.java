package nl.cultureelzelfportret.browser.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.account.SignInPage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import org.junit.jupiter.api.Test;

/** Whatever happens, what somebody typed is not lost. */
class PupilKeepsWhatWasTypedBrowserIT extends BrowserIT {

    private static final String AUTOSAVE = "**/api/drafts/**";
    private static final String LOCAL_COPIES = "Object.keys(localStorage).filter(key => key.startsWith('czp:'))";
    private static final String TEXT = "Dit schreef ik helemaal zelf.\nEn dit ook.";

    private final String title = titled("Blijft bewaard");

    @Test
    void findsItAfterAReload() {
        EditorPage editor = begin(Cast.person("milan")).write(title, TEXT).tick(Competence.REFLECT);
        assertThat(editor.saved()).hasText(editor.saved().getAttribute("data-now"));
        page.reload();

        assertTyped(editor);
        assertThat(page.locator("input[value=REFLECT]")).isChecked();
    }

    @Test
    void findsItAfterAReloadInTheMiddleOfASentence() {
        EditorPage editor = begin(Cast.person("oliwia")).write(title, TEXT);
        page.reload();

        assertTyped(editor);
    }

    @Test
    void keepsWhatWasTypedBeforeTheScriptWasThere() {
        EditorPage editor = begin(Cast.person("milan"));
        List<Route> held = new ArrayList<>();
        page.route("**/autosave.js*", held::add);
        page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
        editor.write(title, TEXT);
        page.waitForCondition(() -> !held.isEmpty());
        held.get(0).resume();
        page.unroute("**/autosave.js*");

        editor.waitUntilSaved();
        page.reload();
        assertTyped(editor);
    }

    @Test
    void findsItOnTheTimelineAfterTheTabWasClosed() {
        begin(Cast.person("omar")).write(title, TEXT);
        Page closed = page;
        page = closed.context().newPage();
        closed.close(new Page.CloseOptions().setRunBeforeUnload(true));

        TimelinePage timeline = new TimelinePage(page);
        page.waitForCondition(() -> timeline.open().unfinished(title).count() == 1);
        timeline.unfinished(title).getByText("Ga verder").click();
        assertTyped(new EditorPage(page));
    }

    @Test
    void findsItAfterTheSessionWasLost() {
        CastPerson pupil = Cast.person("xinyi");
        EditorPage editor = begin(pupil).write(title, "Dit schreef ik");
        editor.waitUntilSaved();
        page.context().clearCookies();
        editor.text().fill(TEXT);
        editor.next().click();

        page.waitForURL(address -> address.contains("/account/sign-in"));
        new SignInPage(page).enter(pupil.userName(), Cast.PASSWORD);
        page.waitForURL(address -> address.contains("/portfolio/edit"));
        assertTyped(editor);
        editor.goOn().choose(Visibility.ONLY_ME).post();
        assertThat(new TimelinePage(page).cards(title)).hasCount(1);
    }

    @Test
    void findsItAfterTheServerCouldNotBeReached() {
        EditorPage editor = begin(Cast.person("saar"));
        page.route(AUTOSAVE, Route::abort);
        editor.write(title, TEXT);
        assertThat(editor.saved()).containsText("Bewaard op dit apparaat");
        page.reload();
        assertTyped(editor);

        page.unroute(AUTOSAVE);
        editor.text().fill(TEXT + " Klaar.");
        editor.waitUntilSaved();
        assertEquals(List.of(), page.evaluate(LOCAL_COPIES));
    }

    @Test
    void findsItInASecondTab() {
        EditorPage editor = begin(Cast.person("rayan")).write(title, "De eerste helft.");
        editor.waitUntilSaved();
        EditorPage second = new EditorPage(page.context().newPage());
        second.page().navigate(page.url());
        assertThat(second.text()).hasValue("De eerste helft.");
        second.text().fill(TEXT);
        second.waitUntilSaved();
        page.reload();

        assertTyped(editor);
    }

    @Test
    void leavesNothingOnASharedTabletAfterSigningOut() {
        EditorPage editor = begin(Cast.person("shanelle"));
        page.route(AUTOSAVE, Route::abort);
        editor.write(title, TEXT);
        assertThat(editor.saved()).containsText("Bewaard op dit apparaat");
        assertEquals(1, ((List<?>) page.evaluate(LOCAL_COPIES)).size());
        new TimelinePage(page).open().signOut();

        page.waitForCondition(() -> ((List<?>) page.evaluate(LOCAL_COPIES)).isEmpty());
    }

    @Test
    void postsOnceWhenTheLastButtonIsPressedTwice() {
        SharingPage sharing =
                begin(Cast.person("jelle")).write(title, TEXT).goOn().choose(Visibility.ONLY_ME);
        sharing.button().dblclick();
        page.waitForURL(address -> address.contains("/portfolio/timeline"));

        TimelinePage timeline = new TimelinePage(page).open();
        assertThat(timeline.cards(title)).hasCount(1);
        assertThat(timeline.unfinished(title)).hasCount(0);
    }

    @Test
    void showsTheMomentWhenTheBackButtonLeadsToWhatWasPosted() {
        EditorPage editor = begin(Cast.person("kiran")).write(title, TEXT);
        String address = page.url();
        editor.goOn().choose(Visibility.ONLY_ME).post();
        page.navigate(address);

        assertThat(new MomentPage(page).title()).hasText(title);
    }

    private EditorPage begin(CastPerson pupil) {
        signIn(pupil);
        return new TimelinePage(page).open().add(MomentKind.BLOG);
    }

    private void assertTyped(EditorPage editor) {
        assertThat(editor.title()).hasValue(title);
        assertThat(editor.text()).hasValue(TEXT);
    }
}
