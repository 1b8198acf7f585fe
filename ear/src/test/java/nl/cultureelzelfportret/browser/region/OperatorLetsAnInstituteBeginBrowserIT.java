package nl.cultureelzelfportret.browser.region;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.account.SignInPage;
import nl.cultureelzelfportret.browser.portfolio.Recordings;
import nl.cultureelzelfportret.cast.Cast;
import org.junit.jupiter.api.Test;

/** From nothing to a public page with a price: an operator makes a region, and its first admin does the rest. */
class OperatorLetsAnInstituteBeginBrowserIT extends BrowserIT {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final String name = titled("Waterland");
    private final String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');

    @Test
    void fromNothingToAPublicPageWithAPrice() {
        signIn(Cast.RAVI);
        page.locator(".nav-link[href='/region/regions']").click();
        page.locator("a.button[href='/region/new']").click();
        page.waitForURL(address -> address.contains("draft="));
        fill("name", name);
        fill("institute", "Huis aan het Water");
        fill("email", "vraag@huisaanhetwater.example");
        fill("givenName", "Jelle");
        page.locator("[id='regionNew:save']").click();
        assertThat(page.locator(".error-summary li")).containsText("achternaam");
        page.reload();
        assertThat(field("institute")).hasValue("Huis aan het Water");
        fill("familyName", "Visser");
        fill("userName", slug);
        page.locator("[id='regionNew:save']").click();
        page.waitForURL(address -> address.contains("/region/regions"));
        assertThat(page.locator(".handed-out")).containsText("Jelle Visser");
        String password = page.locator(".handed-out__password").textContent();
        page.reload();
        assertThat(page.locator(".handed-out")).hasCount(0);

        page = anotherDevice();
        goTo("/regio/" + slug);
        assertThat(page.locator("#part-COSTS").locator("..")).containsText("Huis aan het Water");
        assertThat(page.locator(".public-prices")).hasCount(0);
        new SignInPage(page).open().enter(slug, password);
        page.waitForURL(address -> address.contains("/account/password"));
        page.locator("input[type=password]").nth(0).fill(password);
        page.locator("input[type=password]").nth(1).fill("water naar de zee");
        page.locator("main .button").first().click();
        page.waitForURL(address -> address.contains("/account/account"));

        tellOfTheInstitute();
        setATariff();
        goTo("/regio/" + slug);
        assertThat(page.locator(".public-prices")).containsText(Pattern.compile("4,95"));
        assertThat(page.locator(".public-prices")).containsText("Schilderdag");
        assertThat(page.locator(".public-head__logo")).isVisible();
        showAFilm(slug);
    }

    private Locator field(String name) {
        return page.locator("[data-field='" + name + "']");
    }

    private void fill(String name, String value) {
        field(name).fill(value);
    }

    private void tellOfTheInstitute() {
        page.locator(".nav-link[href='/region/region']").click();
        page.waitForURL(address -> address.contains("draft="));
        fill("kvkNumber", "90000003");
        fill("iban", "NL91 ABNA 0417 1643 00");
        fill("ink", "#222222");
        field("ink").dispatchEvent("change");
        assertThat(page.locator(".face-preview__wrong")).isVisible();
        page.locator("[id='instituteForm:save']").click();
        assertThat(page.locator(".error-summary li")).containsText("niet goed te lezen");
        fill("ink", "#ffffff");
        field("ink").dispatchEvent("change");
        assertThat(page.locator(".face-preview__good")).isVisible();
        page.locator("[id='instituteForm:save']").click();
        page.waitForURL(address -> address.contains("saved=true"));
        assertThat(field("kvkNumber")).hasValue("90000003");
        page.locator("input[type=file]").setInputFiles(new FilePayload("logo.png", "image/png", PNG));
        page.locator("[id='logoForm:put']").click();
        assertThat(page.locator(".institute-file__shown img")).isVisible();
    }

    private void setATariff() {
        page.locator(".nav-link[href='/region/tariffs']").click();
        page.locator("a.button[href*='/region/tariff?']").click();
        page.waitForURL(address -> address.contains("draft="));
        fill("validFrom", "2026-01-01");
        fill("price0", "vier");
        page.locator("[id='tariffForm:save']").click();
        assertThat(page.locator(".error-summary li")).containsText("vier");
        fill("price0", "4,95");
        fill("name3", "Schilderdag");
        fill("price3", "1.250");
        page.locator("[id='tariffForm:look']").click();
        assertThat(page.locator(".tariff-effect table")).containsText("1.250,00");
        page.locator("[id='tariffForm:save']").click();
        page.waitForURL(address -> address.contains("/region/tariffs"));
        assertThat(page.locator(".tariff-state--current")).hasCount(1);
    }

    private void showAFilm(String slug) {
        goTo("/region/texts");
        page.waitForURL(address -> address.contains("draft="));
        put("film", new FilePayload("film.webm", "video/webm", "geen film".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".error-summary li")).containsText("film.webm is geen");
        put("film", new FilePayload("foto.png", "image/png", PNG));
        assertThat(page.locator(".error-summary li")).containsText("andere soort");
        put("film", Recordings.film());
        assertThat(page.locator("[id='filmForm:remove']")).isVisible();
        put("poster", new FilePayload("praatplaat.png", "image/png", PNG));
        assertThat(page.locator("[id='posterForm:remove']")).isVisible();
        put("captions", new FilePayload("film.vtt", "text/vtt", "WEBVTT\n".getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='captionsForm:remove']").click();
        assertThat(page.locator("[id='captionsForm:remove']")).hasCount(0);

        page = anotherDevice();
        goTo("/regio/" + slug);
        Locator film = page.locator(".public-film");
        film.evaluate("film => { film.muted = true; return film.play(); }");
        page.waitForFunction("() => document.querySelector('.public-film').currentTime > 0.2");
        assertEquals(
                206,
                page.request()
                        .get(film.getAttribute("src"), RequestOptions.create().setHeader("Range", "bytes=100-199"))
                        .status());
        assertThat(page.locator(".public-poster")).isVisible();
    }

    private void put(String field, FilePayload file) {
        page.locator("[id='" + field + "Form:" + field + "']").setInputFiles(file);
        page.locator("[id='" + field + "Form:put']").click();
        page.waitForLoadState();
    }

    @Test
    void aTableIsSoughtSortedAndLinkedByItsAddress() {
        signIn(Cast.RAVI);
        goTo("/region/regions");
        page.locator("#q").fill("GELDERSE verbeelding");
        page.locator("#q").press("Enter");
        page.waitForURL(address -> address.contains("q="));
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody")).containsText("Teun");
        page.locator(".table__sort", new Page.LocatorOptions().setHasText("Instituut"))
                .click();
        page.waitForURL(address -> address.contains("sort=institute") && address.contains("q="));
        assertThat(page.locator("th[aria-sort=ascending]")).containsText("Instituut");
        page.goBack();
        page.locator("a.link-button", new Page.LocatorOptions().setHasText("Laat alles zien"))
                .click();
        page.waitForURL(address -> !address.contains("q="));
        page.locator("#q").fill("zzzz");
        page.locator("#q").press("Enter");
        assertThat(page.locator(".invitation")).containsText("Niets gevonden");
    }

    @Test
    void anInstituteWritesItsPageAndNothingIsLost() {
        signIn(Cast.TEUN);
        goTo("/region/texts");
        page.waitForURL(address -> address.contains("draft="));
        String words = titled("Wij zijn er voor **iedereen**");
        fill("nl.ADVANTAGES", words + "\n\n- [onze site](https://gelderseverbeelding.example)\n- <b>nee</b>");
        assertThat(page.locator("[data-saved]")).not().isEmpty();
        page.reload();
        assertThat(field("nl.ADVANTAGES")).hasValue(Pattern.compile("Wij zijn er"));
        page.locator("[id='textsForm:save']").click();
        page.waitForURL(address -> address.contains("saved=true"));
        page.locator("a.button[href='/regio/gelderland']").click();
        assertThat(page.locator("#part-ADVANTAGES").locator("..").locator("strong"))
                .hasText("iedereen");
        assertThat(page.locator("#part-ADVANTAGES").locator("..").locator("a")).hasText("onze site");
        assertThat(page.locator("#part-ADVANTAGES").locator("..")).containsText("<b>nee</b>");
    }
}
