package nl.cultureelzelfportret.browser.activity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.MomentPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import org.junit.jupiter.api.Test;

/** A pupil sees what the class did, makes a moment for it, and the teacher sees who did. */
class PupilMakesMomentForActivityBrowserIT extends BrowserIT {

    private static final CastPerson PUPIL = Cast.person("zeynep");

    @Test
    void isTwoTapsFromTheFormAndTheTeacherSeesIt() {
        Page teacher = anotherDevice();
        signIn(teacher, Cast.ANNA);
        String title = titled("De drukkerij");
        new ActivityFormPage(teacher)
                .open()
                .write(title, "Drukkerij Het Lood", "Welke letter koos je?")
                .make();

        signIn(PUPIL);
        todo(title).click();
        page.locator("a.button[href*='for=activity']").click();
        page.waitForURL(address -> address.contains("&draft="));
        assertThat(page.locator(".occasion")).containsText(title);
        assertThat(page.locator(".prompts")).containsText("Welke letter koos je?");
        EditorPage editor = new EditorPage(page);
        assertThat(editor.title()).hasValue(title);
        assertThat(editor.text()).hasValue("");
        assertThat(page.locator("[data-field=place]")).hasValue("Drukkerij Het Lood");
        editor.write(title, "De Z, want die is van mij.");
        TimelinePage timeline = editor.goOn().choose(Visibility.TEACHER).post();
        assertThat(todo(title)).hasCount(0);

        timeline.openMoment(title);
        assertThat(page.locator(".tie")).containsText("Gemaakt voor " + title);
        page.locator(".tie a").click();
        assertThat(page.locator("a.button[href*='for=activity']")).hasText("Maak nog een moment");

        teacher.reload();
        assertThat(teacher.locator(".who__pupil:not(.who__pupil--not-yet)")).containsText(PUPIL.fullName());
        teacher.locator(".who__pupil:not(.who__pupil--not-yet)").click();
        assertThat(new MomentPage(teacher).text()).hasText("De Z, want die is van mij.");
    }

    private Locator todo(String title) {
        return page.locator(".todo__card").filter(new Locator.FilterOptions().setHasText(title));
    }

    @Test
    void whatIsOnlyMineIsNotTold() {
        Page teacher = anotherDevice();
        signIn(teacher, Cast.ANNA);
        String title = titled("Stil in de kerk");
        new ActivityFormPage(teacher).open().write(title, "", "").make();
        signIn(PUPIL);
        todo(title).click();
        page.locator("a.button[href*='for=activity']").click();
        page.waitForURL(address -> address.contains("&draft="));
        new EditorPage(page).goOn().choose(Visibility.ONLY_ME).post();

        teacher.reload();

        assertThat(teacher.locator(".who h2")).containsText("0 van 20");
        assertThat(teacher.locator(".who")).containsText("Misschien maakten ze wel iets");
        assertThat(teacher.locator(".who__pupil--not-yet").filter(hasText(PUPIL.fullName())))
                .hasCount(1);
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
