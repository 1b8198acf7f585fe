package nl.cultureelzelfportret.browser.invoice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.cultureelzelfportret.ejb.invoice.PublishedRules;
import org.junit.jupiter.api.Assertions;

/**
 * The pages on which an institute invoices and sees what came in.
 *
 * @param page in which they are shown
 */
public record BillingPages(Page page) {

    /** {@return the invoices of the list that is shown} */
    public Locator rows() {
        return page.locator(".table tbody tr");
    }

    /**
     * Presses a button and waits for what comes.
     *
     * @param button the end of its id
     */
    public void press(String button) {
        page.locator("[id$='" + button + "']").click();
        page.waitForLoadState();
    }

    /** Issues all that can be issued. */
    public void issue() {
        press("issue:send");
        assertThat(page.locator("[name=licence]")).hasCount(0);
    }

    /**
     * Opens the newest invoice, whose e-invoice keeps the published rules.
     *
     * @return its number
     */
    public String openNewest() {
        page.navigate("/invoice/invoices?sort=-number");
        Locator link = rows().first().locator("th a");
        String number = link.textContent();
        link.click();
        page.waitForURL(address -> address.contains("/invoice/invoice?"));
        String xml = page.locator("a[href$='/xml']").getAttribute("href");
        Assertions.assertEquals(
                List.of(), PublishedRules.broken(page.request().get(xml).body(), false), number);
        return number;
    }

    /**
     * Takes in a statement of the bank.
     *
     * @param entries what came in
     */
    public void takeStatement(String iban, String... entries) {
        String statement = "<Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>" + iban + "</IBAN></Id></Acct>"
                + String.join("", entries) + "</Stmt></BkToCstmrStmt></Document>";
        page.navigate("/invoice/payments");
        page.locator("[id='take:statement']")
                .setInputFiles(new FilePayload("camt.xml", "text/xml", statement.getBytes(StandardCharsets.UTF_8)));
        press("take:upload");
        assertThat(page.locator(".message--good")).isVisible();
    }

    /**
     * {@return an entry of such a statement}
     *
     * @param euros     such as {@code 12.50}
     * @param reference of the bank
     * @param words     of who paid
     */
    public static String entry(String euros, String reference, String words) {
        return """
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-09-08</Dt></BookgDt>
                <AcctSvcrRef>%s</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"""
                .formatted(euros, reference, words);
    }
}
