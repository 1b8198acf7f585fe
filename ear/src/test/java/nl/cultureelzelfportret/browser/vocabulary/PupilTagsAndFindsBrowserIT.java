package nl.cultureelzelfportret.browser.vocabulary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.MomentPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import org.junit.jupiter.api.Test;

/** A pupil tags work in the words of their edition, and finds it back by tag and by word. */
class PupilTagsAndFindsBrowserIT extends BrowserIT {

    @Test
    void inPrimarySchool() {
        String title = titled("Wolkenmaker");
        signIn(Cast.NOOR);
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.BLOG);
        assertThat(page.locator(".indicators--create")).isHidden();
        editor.write(title, "Mijn wolken zijn van café-servetjes.").tick(Competence.CREATE);
        assertThat(page.locator(".indicators--create")).isVisible();
        assertThat(page.locator(".indicators--reflect")).isHidden();
        editor.tick("Ik bedenk iets nieuws")
                .openMore()
                .tick("Tekenen en bouwen")
                .label("Wolk, oma Truus")
                .waitUntilSaved();
        page.reload();
        assertThat(page.locator(".tagging input:checked")).hasCount(5);
        MomentPage moment = editor.goOn().choose(Visibility.ONLY_ME).post().openMoment(title);

        assertThat(page.locator(".about")).containsText("Ik maak");
        assertThat(page.locator(".about")).containsText("Ik bedenk iets nieuws");
        assertThat(page.locator(".themes")).containsText("Tekenen en bouwen");
        assertThat(page.locator(".themes")).containsText("oma truus");
        assertThat(moment.change().openMore().title()).hasValue(title);
        assertThat(page.locator(".tagging input:checked")).hasCount(5);

        SearchPage search = new SearchPage(page);
        goTo("/portfolio/search");
        search.look("CAFE wolken");
        assertThat(search.found()).hasCount(1);
        assertThat(search.marked().first()).hasText("Wolken");
        assertThat(search.found()).containsText("café");
        page.goBack();
        search.look("truus");
        assertThat(search.found()).hasCount(1);
        page.locator(".found__title a").click();
        assertThat(moment.title()).hasText(title);
    }

    @Test
    void inSecondarySchool() {
        String title = titled("Spiegelwand");
        signIn(Cast.YUSUF);
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.CREATIVE_PRODUCT);
        editor.write(title, "Een wand van scherven.")
                .tick(Competence.REFLECT)
                .tick("Ik leg mijn blik naast die van anderen")
                .openMore()
                .tick("Beeldend")
                .tick("In huis")
                .label("scherven");
        TimelinePage timeline = editor.goOn().choose(Visibility.ONLY_ME).post();

        assertThat(timeline.cards(title)).containsText("Beeldend");
        assertThat(timeline.cards(title)).containsText("scherven");
        page.locator(".chip-menu summary", new Page.LocatorOptions().setHasText("Eigen labels"))
                .click();
        page.locator(".chip-menu__list a", new Page.LocatorOptions().setHasText("scherven"))
                .click();
        assertThat(timeline.cards()).hasCount(1);
        assertThat(timeline.cards(title)).hasCount(1);
    }

    @Test
    void whateverIsTypedTheAnswerIsFriendly() {
        signIn(Cast.person("meilin"));
        SearchPage search = new SearchPage(page).open();
        assertThat(search.invitation()).containsText("Zoek in alles wat van jou is");
        for (String odd : List.of("\"", "*", "+-", "%", "<b>x</b>", "' or 1=1 --", "x".repeat(200))) {
            search.look(odd);
            assertThat(search.invitation()).isVisible();
            assertThat(page.locator("#q")).hasValue(odd);
        }
        goTo("/portfolio/search?q=" + "y".repeat(500) + "&year=x&discipline=1&domain=%00&tag=%20&after=?");
        assertThat(search.invitation()).containsText("Niets gevonden");
        search.look("een");
        assertThat(search.found()).hasCount(10);
        page.locator(".more a").click();
        page.waitForURL(address -> address.contains("after="));
        assertThat(search.found()).hasCount(10);
        assertThat(search.marked().first()).isVisible();
    }

    @Test
    void tooManyOwnWordsAreSaidKindlyAndNothingIsLost() {
        signIn(Cast.person("fenna"));
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.BLOG);
        editor.write(titled("Veel"), "Tekst")
                .openMore()
                .label("a,b,c,d,e,f,g,h,i,j,k")
                .goOn()
                .choose(Visibility.ONLY_ME)
                .button()
                .click();

        assertThat(editor.errors()).containsText("Kies er niet meer dan 10.");
    }
}
