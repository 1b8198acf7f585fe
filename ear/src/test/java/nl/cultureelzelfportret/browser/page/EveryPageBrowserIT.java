package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.cultureelzelfportret.browser.portfolio.Photographs.photograph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import nl.cultureelzelfportret.browser.account.AccountPage;
import nl.cultureelzelfportret.browser.account.PasswordPage;
import nl.cultureelzelfportret.browser.account.SignInPage;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.MomentPage;
import nl.cultureelzelfportret.browser.portfolio.Recordings;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page in every state can be used by everybody: on a phone and a desktop, with a keyboard, in both languages. */
class EveryPageBrowserIT extends PagesBrowserIT {

    @ParameterizedTest
    @EnumSource
    void timelinesOfAPupil(Face face) {
        Inspection inspection = begin(face, face.pupil());
        TimelinePage timeline = new TimelinePage(page).open();
        inspection.look("timeline");
        page.locator(".chip-menu summary").first().click();
        inspection.look("timeline-menu-open");
        goTo("/portfolio/timeline?kind=VLOG&competence=REFLECT&year=2019-2020");
        inspection.look("timeline-nothing-found");
        timeline.openClass();
        inspection.look("class");
        goTo("/portfolio/bin");
        inspection.look("bin-empty");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void makingAMoment(Face face) {
        Inspection inspection = begin(face, face.classmate());
        TimelinePage timeline = new TimelinePage(page).open();
        String title = titled(face.isDutch() ? "De zon in de verf" : "The sun in paint");
        page.locator("a.plus").click();
        inspection.look("new");
        EditorPage editor = timeline.open().add(MomentKind.BLOG);
        inspection.look("edit-empty");
        editor.add(photograph("zon.jpg", Color.ORANGE), photograph("maan.jpg", Color.WHITE))
                .describe(0, face.isDutch() ? "Een oranje zon" : "An orange sun")
                .write(title, face.isDutch() ? "Ik verfde de zon." : "I painted the sun.");
        editor.offer(new FilePayload("verhaal.jpg", "image/jpeg", new byte[] {1, 2, 3}));
        assertThat(editor.errors()).hasCount(1);
        inspection.look("edit-refused-file");
        editor.goOn();
        inspection.look("sharing");
        page.locator("[id='sharing:share']").click();
        page.waitForURL(address -> address.contains("posted="));
        inspection.look("timeline-posted");
        MomentPage moment = timeline.openMoment(title);
        inspection.look("moment");
        moment.change()
                .write(title, face.isDutch() ? "Ik verfde de zon geel." : "I painted the sun yellow.")
                .save();
        page.locator("a.button[href*='/portfolio/earlier']").click();
        inspection.look("earlier");
        page.goBack();
        page.locator("[id='change:withdraw']").click();
        page.waitForURL(address -> address.contains("withdrawn="));
        inspection.look("timeline-withdrawn");
        goTo("/portfolio/bin");
        inspection.look("bin");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void tellingOfAVisit(Face face) {
        Inspection inspection = begin(face, face.classmate());
        String title = titled(face.isDutch() ? "De klokken" : "The clocks");
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.CULTURAL_VISIT);
        editor.add(photograph("klok.jpg", Color.YELLOW))
                .write(title, face.isDutch() ? "Een zaal vol klokken." : "A hall full of clocks.")
                .visit("Museum De Lichtvanger", "2026-10-14", "opa")
                .appreciate(face.isDutch() ? "Dat tijd ook geluid is." : "That time is a sound as well.")
                .waitUntilSaved();
        inspection.look("edit-visit");
        editor.goOn().choose(Visibility.ONLY_ME).post().openMoment(title);
        inspection.look("moment-visit");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void showingAProcess(Face face) {
        Inspection inspection = begin(face, face.classmate());
        String title = titled(face.isDutch() ? "Een trommel" : "A drum");
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.CREATIVE_PROCESS);
        editor.write(title, face.isDutch() ? "Ik maak een trommel." : "I am making a drum.");
        MomentPage process = editor.goOn().choose(Visibility.ONLY_ME).post().openMoment(title);
        process.addStep()
                .add(photograph("blik.jpg", Color.RED))
                .write(face.isDutch() ? "Het blik" : "The tin", face.isDutch() ? "Schoongemaakt." : "Cleaned.")
                .save();
        process.addStep().write("", face.isDutch() ? "Het touw is strak." : "The rope is tight.");
        inspection.look("edit-step");
        new EditorPage(page).save();
        inspection.look("moment-process");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void makingAVlog(Face face) {
        Inspection inspection = begin(face, face.teacher());
        String title = titled(face.isDutch() ? "Het bootje" : "The boat");
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.VLOG);
        editor.add(Recordings.film()).describe(0, "Golven").write(title, "").waitUntilSaved();
        inspection.look("edit-vlog");
        editor.goOn().choose(Visibility.ONLY_ME).post().openMoment(title);
        inspection.look("moment-vlog");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void pagesOfATeacher(Face face) {
        Inspection inspection = begin(face, face.teacher());
        new TimelinePage(page).openClass();
        inspection.look("class-of-teacher");
        page.locator(".tabs__tab[href*='/growth/overview']").click();
        inspection.look("pupils");
        page.locator("a.table__person").first().click();
        inspection.look("person");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void myAccount(Face face) {
        Inspection inspection = begin(face, face.pupil());
        new AccountPage(page).open().choose(face.speaks()).save();
        inspection.look("account-saved");
        goTo("/account/password");
        inspection.look("password");
        new PasswordPage(page).change("", "kort");
        assertThat(page.locator(".error-summary li")).hasCount(1);
        inspection.look("password-errors");
        goTo("/portfolio/no-such-page");
        inspection.look("not-found");
        inspection.assertNothingAmiss();
    }

    @ParameterizedTest
    @EnumSource(names = {"VO_NL", "VO_EN"})
    void pagesOfStaff(Face face) {
        Inspection inspection = begin(face, face.isDutch() ? Cast.RAVI : Cast.person("olga"));
        goTo(face.isDutch() ? "/home/system" : "/home/start");
        inspection.look(face.isDutch() ? "system" : "start");
        inspection.assertNothingAmiss();
    }

    @Test
    void pagesForVisitors() {
        Inspection inspection = inspection(Face.VO_NL);
        SignInPage signIn = new SignInPage(page).open();
        inspection.look("sign-in");
        signIn.enter("", "");
        assertThat(signIn.errors()).hasCount(2);
        inspection.look("sign-in-errors");
        goTo("/account/signed-out");
        inspection.look("signed-out");
        inspection.assertNothingAmiss();
    }

    @Test
    void pagesOfSomebodyNew() {
        Inspection inspection = inspection(Face.PO_NL);
        signIn(Cast.TYGO);
        inspection.look("timeline-empty");
        inspection.assertNothingAmiss();
    }

    @Test
    void wouldSeeWhatIsAmiss() {
        page.setContent("<html lang='nl'><title>Amiss</title><main><h1>Amiss</h1><img src='/x.png'></main></html>");

        assertEquals(1, inaccessible().size());
    }
}
