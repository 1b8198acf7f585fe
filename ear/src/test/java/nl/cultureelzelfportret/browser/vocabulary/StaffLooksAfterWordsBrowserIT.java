package nl.cultureelzelfportret.browser.vocabulary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.TermKind;
import org.junit.jupiter.api.Test;

/** A region admin and a school admin change the words, and pupils find them in their editor. */
class StaffLooksAfterWordsBrowserIT extends BrowserIT {

    @Test
    void aSchoolAdminAddsAndHidesAndAPupilSeesIt() {
        String circus = titled("Poppenspel");
        signIn(Cast.MARGRIET);
        TermsPage terms = new TermsPage(page).open().add(TermKind.DISCIPLINE, null, circus, "Puppetry");
        assertThat(terms.row(circus)).containsText("Van onze school");
        terms.press("Dans", "hide");
        assertThat(terms.row("Dans")).containsText("Verborgen");

        page = anotherDevice();
        signIn(Cast.NOOR);
        new TimelinePage(page).open().add(MomentKind.BLOG).openMore();
        assertThat(page.locator(".tagging__details")).containsText(circus);
        assertThat(page.locator(
                        ".tagging__details .choice__face",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^Dans$"))))
                .hasCount(0);

        page = anotherDevice();
        signIn(Cast.MARGRIET);
        terms = new TermsPage(page).open().press("Dans", "show");
        assertThat(terms.row("Dans")).containsText("Van de regio");
        terms.press(circus, "retire");
        assertThat(terms.row(circus)).containsText("Niet meer in gebruik");
        terms.press(circus, "back");
        assertThat(terms.row(circus)).containsText("Van onze school");
        terms.press(circus, "retire");
        assertThat(terms.row(circus)).containsText("Niet meer in gebruik");
    }

    @Test
    void aRegionAdminAddsAnIndicatorInItsOrderAndChangesItsWords() {
        String dare = titled("Ik durf");
        String leap = titled("Ik spring");
        signIn(Cast.WILLEMIJN);
        TermsPage terms = new TermsPage(page).open().add(TermKind.INDICATOR, Competence.CREATE, dare, "I dare");
        assertThat(terms.row(dare)).containsText("I dare");
        int last = terms.beside(dare).count() - 1;
        assertThat(terms.beside(dare).nth(last)).hasText(dare);
        terms.press(dare, "up");
        assertThat(terms.beside(dare).nth(last - 1)).hasText(dare);
        terms.reword(dare, leap);

        assertThat(terms.row(leap)).containsText("I dare");
        assertThat(terms.row(dare)).hasCount(0);
        terms.press(leap, "retire");
        assertThat(terms.row(leap)).containsText("Niet meer in gebruik");
    }

    @Test
    void wordsThatCannotBeSavedYetAreNotLost() {
        signIn(Cast.WILLEMIJN);
        new TermsPage(page).open();
        page.locator(".terms__head a[href*='kind=DOMAIN']").click();
        page.waitForURL(address -> address.contains("&draft="));
        page.locator("[data-field=voEnglish]").fill("Outside");
        page.locator("[id='wording:save']").click();
        assertThat(page.locator(".error-summary li")).containsText("Nederlands");
        page.reload();

        assertThat(page.locator("[data-field=voEnglish]")).hasValue("Outside");
        page.locator("[id='wording:discard']").click();
        page.waitForURL(address -> address.contains("/vocabulary/region"));
    }
}
