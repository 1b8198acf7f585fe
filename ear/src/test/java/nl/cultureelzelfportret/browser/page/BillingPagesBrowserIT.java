package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.cultureelzelfportret.browser.account.SignInPage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.it.page.OutsideScribe;
import nl.cultureelzelfportret.it.town.Books;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.school.School;
import org.junit.jupiter.api.Test;
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

    @Test
    void whatIsReadyToBeInvoicedAndWhatIsNot() {
        Person admin = OutsideScribe.write(entityManager -> {
            Town town = new Town(entityManager);
            Books books = new Books(entityManager);
            Tariff tariff = books.tariff(town.region());
            School pilot = town.school();
            books.settle(pilot, "bestuur@example.org");
            Licence licence = books.licence(pilot, tariff, 20);
            licence.discount(new Discount(new Money(2_500), "Pilotschool"), licence.getMadeAt());
            books.licence(town.school(), tariff, 5);
            books.settle(town.school(), "bestuur@example.org");
            return town.person(Role.REGION_ADMIN, null, town.region());
        });
        new SignInPage(page).open().enter(Town.userName(admin), Town.PASSWORD);
        page.waitForURL(address -> address.contains("/home/start"));
        Inspection inspection = inspection(Face.VO_NL);
        goTo("/invoice/run");
        assertThat(page.locator(".draft-lines li")).hasCount(3);
        assertThat(page.locator(".missing > li")).hasCount(1);
        inspection.look("run");
        goTo("/licence/licences");
        page.locator("a[href*='/licence/grant']").first().click();
        assertThat(page.locator(".licence-prices dd")).hasCount(2);
        inspection.look("licence-grant");
        inspection.assertNothingAmiss();
    }
}
