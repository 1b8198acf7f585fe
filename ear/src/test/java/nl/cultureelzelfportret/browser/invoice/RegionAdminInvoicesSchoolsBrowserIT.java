package nl.cultureelzelfportret.browser.invoice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
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

    private void invoice() {
        goTo("/invoice/run");
        assertThat(page.locator(".missing > li")).hasCount(1);
        assertThat(page.locator("[name=licence]")).hasCount(2);
        press("issue:send");
        assertThat(page.locator("[name=licence]")).hasCount(0);
        goTo("/invoice/invoices");
        assertThat(rows()).hasCount(2);
    }

    private void press(String button) {
        page.locator("[id$='" + button + "']").click();
        page.waitForLoadState();
    }

    private Locator rows() {
        return page.locator(".table tbody tr");
    }

    private String open(int row) {
        Locator link = rows().nth(row).locator("th a");
        String number = link.textContent();
        link.click();
        page.waitForURL(address -> address.contains("/invoice/invoice?"));
        return number;
    }

    @Test
    void looksFirstAndThenSendsThemByMail() {
        invoice();

        List<MimeMessage> arrived = MailServer.await(
                () -> MailServer.get().awaitFor(board, PATIENCE), mails -> mails.size() == 2, PATIENCE);
        assertEquals(2, arrived.size());
        String source = MailServer.source(arrived.get(0));
        assertTrue(source.contains("factuur-") && source.contains(".pdf") && source.contains(".xml"), source);

        String number = open(0);
        assertThat(page.locator("h1")).containsText(number);
        APIResponse pdf = page.request().get(page.locator("a[href$='/pdf']").getAttribute("href"));
        assertEquals("application/pdf", pdf.headers().get("content-type"));
        APIResponse xml = page.request().get(page.locator("a[href$='/xml']").getAttribute("href"));
        assertTrue(new String(xml.body(), StandardCharsets.UTF_8).contains("nlcius"));
    }

    @Test
    void takesInTheBankAndPaysByHandAndCredits() {
        invoice();
        String paid = open(0);
        goTo("/invoice/payments");
        page.locator("[id='take:statement']")
                .setInputFiles(
                        new FilePayload("camt.xml", "text/xml", statement(paid).getBytes(StandardCharsets.UTF_8)));
        press("take:upload");
        assertThat(page.locator(".message--good")).isVisible();
        assertThat(page.locator(".entry")).hasCount(1);
        assertThat(page.locator("section[aria-labelledby=matched] tbody tr")).containsText(paid);

        goTo("/invoice/invoices?is=OPEN");
        open(0);
        page.locator("[id='payment:amount']").fill("100,00");
        press("payment:pay");
        assertThat(page.locator("section[aria-labelledby=paid] .ledger li")).hasCount(1);

        page.locator(".crediting summary").click();
        press("credit:take");
        assertThat(page.locator(".paid--credit-note")).isVisible();
        assertThat(page.locator(".invoice-facts a")).hasCount(1);
    }

    private static String statement(String number) {
        String entry =
                """
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-09-08</Dt></BookgDt>
                <AcctSvcrRef>%s</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>""";
        return "<Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>" + Books.IBAN + "</IBAN></Id></Acct>"
                + entry.formatted("429.55", "1", number)
                + entry.formatted("12.00", "2", "iets anders")
                + "</Stmt></BkToCstmrStmt></Document>";
    }
}
