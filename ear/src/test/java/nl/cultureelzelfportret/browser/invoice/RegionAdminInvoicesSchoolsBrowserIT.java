package nl.cultureelzelfportret.browser.invoice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.cultureelzelfportret.browser.invoice.BillingPages.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.account.SignInPage;
import nl.cultureelzelfportret.it.page.OutsideScribe;
import nl.cultureelzelfportret.it.town.Books;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.testing.MailServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what was agreed to what was paid: a year of an institute. */
class RegionAdminInvoicesSchoolsBrowserIT extends BrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private String board;

    @BeforeEach
    void enter() {
        board = "bestuur-" + UUID.randomUUID() + "@example.org";
        Person admin = OutsideScribe.write(entityManager -> {
            Town town = new Town(entityManager);
            Books books = new Books(entityManager);
            Tariff tariff = books.tariff(town.region());
            for (int i = 0; i < 2; i++) {
                School school = town.school();
                books.settle(school, board);
                books.licence(school, tariff, 20);
            }
            books.licence(town.school(), tariff, 5);
            return town.person(Role.REGION_ADMIN, null, town.region());
        });
        new SignInPage(page).open().enter(Town.userName(admin), Town.PASSWORD);
        page.waitForURL(address -> address.contains("/home/start"));
    }

    private BillingPages billing() {
        return new BillingPages(page);
    }

    private void invoice() {
        goTo("/invoice/run");
        assertThat(page.locator(".missing > li")).hasCount(1);
        assertThat(page.locator("[name=licence]")).hasCount(2);
        billing().issue();
        goTo("/invoice/invoices");
        assertThat(billing().rows()).hasCount(2);
    }

    @Test
    void looksFirstAndThenSendsThemByMail() {
        invoice();

        List<MimeMessage> arrived = MailServer.await(
                () -> MailServer.get().awaitFor(board, PATIENCE), mails -> mails.size() == 2, PATIENCE);
        assertEquals(2, arrived.size());
        String source = MailServer.source(arrived.get(0));
        assertTrue(source.contains("factuur-") && source.contains(".pdf") && source.contains(".xml"), source);

        String number = billing().openNewest();
        assertThat(page.locator("h1")).containsText(number);
        APIResponse pdf = page.request().get(page.locator("a[href$='/pdf']").getAttribute("href"));
        assertEquals("application/pdf", pdf.headers().get("content-type"));
    }

    @Test
    void takesInTheBankAndPaysByHandAndCredits() {
        invoice();
        String paid = billing().openNewest();
        billing().takeStatement(Books.IBAN, entry("429.55", "1", paid), entry("12.00", "2", "iets anders"));
        assertThat(page.locator(".entry")).hasCount(1);
        assertThat(page.locator("section[aria-labelledby=matched] tbody tr")).containsText(paid);

        goTo("/invoice/invoices?is=OPEN");
        billing().rows().first().locator("th a").click();
        page.waitForURL(address -> address.contains("/invoice/invoice?"));
        page.locator("[id='payment:amount']").fill("100,00");
        billing().press("payment:pay");
        assertThat(page.locator("section[aria-labelledby=paid] .ledger li")).hasCount(1);

        page.locator(".crediting summary").click();
        billing().press("credit:take");
        assertThat(page.locator(".paid--credit-note")).isVisible();
        assertThat(page.locator(".invoice-facts a")).hasCount(1);
    }
}
