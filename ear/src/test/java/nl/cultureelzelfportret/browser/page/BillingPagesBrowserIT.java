package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Licences, invoices and payments, as an institute and a school see them. */
class BillingPagesBrowserIT extends PagesBrowserIT {

    @ParameterizedTest
    @EnumSource(names = {"VO_NL", "VO_EN"})
    void ofAnInstitute(Face face) {
        CastPerson institute = face.isDutch() ? Cast.WILLEMIJN : Cast.TEUN;
        Inspection inspection = begin(face, institute);
        goTo("/licence/licences");
        assertThat(page.locator(".table tbody tr").first()).isVisible();
        inspection.look("licences");
        page.locator(".table tbody th a").first().click();
        inspection.look("licence");
        goTo("/invoice/invoices");
        inspection.look("invoices");
        page.locator(".table tbody th a").first().click();
        inspection.look("invoice");
        goTo("/invoice/payments");
        inspection.look("payments");
        inspection.assertNothingAmiss();
    }

    @ParameterizedTest
    @EnumSource(names = "VO_NL")
    void ofASchool(Face face) {
        Inspection inspection = begin(face, Cast.MARGRIET);
        goTo("/home/start");
        assertThat(page.locator(".message--heed")).isVisible();
        inspection.look("start-warned");
        goTo("/licence/school");
        inspection.look("licence-school");
        page.locator("[id$='ask:more']").fill("veel");
        page.locator("[id$='ask:send']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        inspection.look("licence-school-errors");
        inspection.assertNothingAmiss();
    }
}
