package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.cultureelzelfportret.browser.Saving;
import nl.cultureelzelfportret.cast.Cast;
import org.junit.jupiter.api.Test;

/** The pages of operators and institutes, and the public ones, in their states. */
class RegionPagesBrowserIT extends PagesBrowserIT {

    @Test
    void whatAnOperatorSees() {
        Inspection inspection = begin(Face.VO_NL, Cast.RAVI);
        goTo("/region/regions?q=kunst");
        inspection.look("regions");
        page.locator("a[href*='/region/admins?']").first().click();
        inspection.look("region-admins");
        page.locator("a[href*='/region/admin?']").first().click();
        assertThat(page.locator("[id='adminForm:known']")).isVisible();
        inspection.look("region-admin-last");
        goTo("/region/new");
        page.locator("[id='regionNew:save']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        inspection.look("region-new-errors");
        inspection.assertNothingAmiss();
    }

    @Test
    void whatAnInstituteSees() {
        Inspection inspection = begin(Face.VO_NL, Cast.WILLEMIJN);
        goTo("/region/region");
        inspection.look("institute");
        page.locator("[data-field=ink]").fill("#7b2849");
        page.locator("[data-field=ink]").dispatchEvent("change");
        assertThat(page.locator(".face-preview__wrong")).isVisible();
        inspection.look("institute-poor-contrast");
        Saving.await(page.locator("[data-saved]"));
        page.locator("[id='instituteForm:discard']").click();
        assertThat(page.locator(".face-preview__good")).isVisible();
        goTo("/region/texts");
        inspection.look("region-texts");
        goTo("/region/tariffs");
        inspection.look("tariffs");
        page.locator("a.button[href*='/region/tariff?']").click();
        page.waitForURL(address -> address.contains("draft="));
        page.locator("[data-field=validFrom]").fill("2031-08-01");
        page.locator("[data-field=price0]").fill("4,45");
        page.locator("[id='tariffForm:look']").click();
        assertThat(page.locator(".tariff-effect table")).containsText("4,45");
        inspection.look("tariff-effect");
        page.locator("[id='tariffForm:discard']").click();
        page.waitForURL(address -> address.contains("/region/tariffs"));
        inspection.assertNothingAmiss();
    }

    @Test
    void whatAnInstituteSeesInEnglish() {
        Inspection inspection = begin(Face.VO_EN, Cast.person("teun"));
        goTo("/region/region");
        inspection.look("institute");
        goTo("/region/tariff?region=" + page.url().replaceFirst(".*region=([0-9a-f-]{36}).*", "$1"));
        inspection.look("tariff");
        inspection.assertNothingAmiss();
    }

    @Test
    void whatEverybodySees() {
        Inspection dutch = inspection(Face.VO_NL);
        goTo("/regio/noord-brabant");
        dutch.look("public-region");
        goTo("/regio/gelderland");
        dutch.look("public-region-light");
        Inspection english = inspection(Face.VO_EN);
        goTo("/regio/noord-brabant/en");
        english.look("public-region");
        dutch.assertNothingAmiss();
        english.assertNothingAmiss();
    }
}
