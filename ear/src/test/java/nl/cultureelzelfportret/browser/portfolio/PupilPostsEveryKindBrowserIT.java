package nl.cultureelzelfportret.browser.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.cultureelzelfportret.browser.portfolio.Photographs.photograph;

import java.awt.Color;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** A pupil posts a cultural visit, a work, a self-portrait and a culture biography, each on a form made for it. */
class PupilPostsEveryKindBrowserIT extends BrowserIT {

    @Test
    void tellsOfAVisitAndFindsItBackWhenThePageWasClosed() {
        String title = titled("De klokken van de Lichtvanger");
        signIn(Cast.NOOR);
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.CULTURAL_VISIT);
        editor.add(photograph("klok.jpg", Color.YELLOW))
                .write(title, "Een zaal vol klokken, en ze liepen allemaal anders.")
                .visit("Museum De Lichtvanger", "2026-10-14", "opa en Bram")
                .openMore()
                .tick("Van vroeger")
                .appreciate("Dat tijd ook geluid is.")
                .waitUntilSaved();
        page.reload();
        MomentPage moment = editor.goOn().choose(Visibility.CLASS).post().openMoment(title);

        assertThat(moment.visit()).containsText("Museum De Lichtvanger");
        assertThat(moment.visit()).containsText("woensdag 14 oktober");
        assertThat(moment.visit()).containsText("opa en Bram");
        assertThat(page.locator(".themes")).containsText("Van vroeger");
        assertThat(moment.appreciation()).containsText("Dat tijd ook geluid is.");
        assertThat(moment.change().title()).hasValue(title);
        assertThat(page.locator("[data-field=visitedOn]")).hasValue("2026-10-14");
        assertThat(page.locator(".tagging__details input:checked")).hasCount(1);
    }

    @Test
    void showsAWorkInPictureAndSoundTogether() {
        String title = titled("Trommel van blik");
        signIn(Cast.YUSUF);
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.CREATIVE_PRODUCT);
        editor.add(photograph("trommel.jpg", Color.RED))
                .add(Recordings.rhythm())
                .write(title, "Van een verfblik en een binnenband.")
                .appreciate("Hij klinkt dieper dan ik dacht.");
        MomentPage moment = editor.goOn().choose(Visibility.ONLY_ME).post().openMoment(title);

        assertThat(moment.photographs()).hasCount(1);
        assertThat(page.locator(".player audio")).hasCount(1);
        assertThat(moment.appreciation()).containsText("Hij klinkt dieper dan ik dacht.");
        assertThat(moment.visit()).hasCount(0);
    }

    @Test
    void cannotPostASelfPortraitThatIsNotThere() {
        signIn(Cast.person("fenna"));
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.SELF_PORTRAIT);
        editor.write(titled("Ik"), "")
                .goOn()
                .choose(Visibility.ONLY_ME)
                .button()
                .click();

        assertThat(editor.errors()).hasText("Kies eerst een foto, video of geluid van je zelfportret.");
    }

    @Test
    void writesWhereOneComesFrom() {
        String title = titled("Twee keer nieuwjaar");
        signIn(Cast.person("fenna"));
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.CULTURE_BIOGRAPHY);
        editor.write(title, "Thuis vieren we twee keer nieuwjaar.");
        MomentPage moment = editor.goOn().choose(Visibility.TEACHER).post().openMoment(title);

        assertThat(moment.text()).hasText("Thuis vieren we twee keer nieuwjaar.");
        assertThat(moment.appreciation()).hasCount(0);
    }
}
