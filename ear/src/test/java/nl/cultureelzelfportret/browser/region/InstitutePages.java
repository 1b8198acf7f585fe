package nl.cultureelzelfportret.browser.region;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.cultureelzelfportret.browser.account.Entrance;

/**
 * The pages on which a region and its institute begin, and say what they charge.
 *
 * @param page in which they are shown
 */
public record InstitutePages(Page page) {

    private void fill(String field, String value) {
        page.locator("[data-field='" + field + "']").fill(value);
    }

    private void open(String address) {
        page.navigate(address);
        page.waitForURL(there -> there.contains("draft="));
    }

    /**
     * Makes a region with an admin.
     *
     * @param name     of the region
     * @param userName of the admin
     * @return how the admin gets in
     */
    public Entrance makeRegion(String name, String userName) {
        open("/region/new");
        fill("name", name);
        fill("institute", "Instituut van " + name);
        fill("email", "instituut@example.org");
        fill("givenName", "Jelle");
        fill("familyName", "Visser");
        fill("userName", userName);
        page.locator("[id='regionNew:save']").click();
        page.waitForURL(address -> address.contains("/region/regions"));
        return new Entrance(
                userName, page.locator(".handed-out__password").textContent().strip());
    }

    /**
     * Fills in what an invoice has to say about the institute.
     *
     * @param iban its bank account
     */
    public void tellOfTheInstitute(String iban) {
        page.locator(".nav-link[href='/region/region']").click();
        page.waitForURL(address -> address.contains("draft="));
        fill("kvkNumber", "90000003");
        fill("vatNumber", "NL000000000B01");
        fill("iban", iban);
        fill("street", "Kade 1");
        fill("postalCode", "4331 AB");
        fill("town", "Middelburg");
        page.locator("[id='instituteForm:save']").click();
        page.waitForURL(address -> address.contains("saved=true"));
    }

    /**
     * Sets a tariff.
     *
     * @param from   its first day, or null for the day that the page suggests
     * @param prices of an account, of starting and of each following year, in euros
     */
    public void setTariff(String from, List<String> prices) {
        page.navigate("/region/tariffs");
        page.locator("a.button[href*='/region/tariff?']").click();
        page.waitForURL(address -> address.contains("draft="));
        if (from != null) {
            fill("validFrom", from);
        }
        for (int at = 0; at < prices.size(); at++) {
            fill("price" + at, prices.get(at));
        }
        page.locator("[id='tariffForm:save']").click();
        page.waitForURL(address -> address.contains("/region/tariffs"));
    }
}
