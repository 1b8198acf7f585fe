package nl.cultureelzelfportret.it.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.region.PagePart;
import nl.cultureelzelfportret.persistence.region.RegionText;
import org.junit.jupiter.api.Test;

/** The only pages outside the closed environment: what they tell everybody, and that there are no others. */
class PublicPagesIT {

    private final Visitor visitor = new Visitor();

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        return visitor.get(address, headers);
    }

    @Test
    void tellWhatARegionIsAndChargesInBothLanguages() throws IOException, InterruptedException {
        HttpResponse<String> dutch = get("regio/noord-brabant");
        HttpResponse<String> english = get("regio/noord-brabant/en");

        assertEquals(200, dutch.statusCode());
        assertTrue(dutch.body().contains("<html lang=\"nl\"") || dutch.body().contains("lang=\"nl\""));
        for (String part :
                List.of("Wat is het?", "Voor wie?", "Hoe werkt het?", "Wat levert het op?", "Wat kost het?")) {
            assertTrue(dutch.body().contains(part), part);
        }
        for (String price : List.of("4,00", "275,00", "100,00")) {
            assertTrue(dutch.body().contains(price), price);
        }
        assertFalse(dutch.body().contains("4,20"), "a price of later");
        assertTrue(english.body().contains("What does it cost?"));
        assertTrue(english.body().contains("275.00"));
        assertTrue(
                dutch.headers().firstValue("Content-Security-Policy").orElse("").contains("default-src 'self'"));
        assertFalse(dutch.body().contains(" style="), "no inline style");
    }

    @Test
    void tellWhomToAskWhereThereIsNoTariffAndEscapeWhatIsWritten() throws IOException, InterruptedException {
        String slug = OutsideScribe.write(entityManager -> {
            Town town = new Town(entityManager);
            entityManager.persist(new RegionText(
                    town.region(),
                    "nl",
                    PagePart.WHAT,
                    "<script>alert(1)</script> [hier](javascript:alert(2)) **vet**"));
            return town.region().getSlug();
        });
        String page = get("regio/" + slug).body();

        assertTrue(page.contains("hoor je van Huis voor Cultuur"), page);
        assertFalse(page.contains("public-prices"));
        assertTrue(page.contains("&lt;script&gt;"));
        assertFalse(page.contains("<script>alert"));
        assertFalse(page.contains("javascript:alert"));
        assertTrue(page.contains("<strong>vet</strong>"));
    }

    @Test
    void showFilesAndColoursThatMayBeKeptForEver() throws IOException, InterruptedException {
        String page = get("regio/noord-brabant").body();
        String file = page.replaceFirst("(?s).*?src=\"/(regio/_/file/[0-9a-f-]{36})\".*", "$1");
        HttpResponse<String> logo = get(file);
        HttpResponse<String> face = get("regio/_/face/6b1839-ffffff-f6b73c.css");

        assertTrue(page.contains("/regio/_/face/6b1839-ffffff-f6b73c.css"));
        assertEquals("image/png", logo.headers().firstValue("Content-Type").orElse(""));
        assertTrue(logo.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
        String tag = logo.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, get(file, "If-None-Match", tag).statusCode());
        assertTrue(face.body().contains("--region-ground: #6b1839"));
        assertTrue(face.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
    }

    @Test
    void answerNothingElse() throws IOException, InterruptedException {
        for (String address : List.of(
                "regio/nergens",
                "regio/noord-brabant/fr",
                "regio/noord-brabant/en/",
                "regio/../WEB-INF/web.xml",
                "regio/_/file/" + UUID.randomUUID(),
                "regio/_/face/6b1839-ffffff-url(x).css",
                "regio/_/face/6b1839.css")) {
            int status = get(address).statusCode();
            assertTrue(status == 404 || status == 400 || status == 302, address + ": " + status);
        }
        assertEquals(302, get("region/public?region=noord-brabant").statusCode());
        assertEquals(302, get("region/tariffs").statusCode());
        assertEquals(200, get("regio").statusCode());
        assertTrue(get("regio").body().contains("/regio/gelderland"));
        assertTrue(get("account/sign-in").body().contains("href=\"/regio\""));
    }

    @Test
    void takeTheirLanguageFromTheirAddressAlone() throws IOException, InterruptedException {
        String asked = get("regio/noord-brabant?language=en&lang=en", "Accept-Language", "en")
                .body();

        assertTrue(asked.contains("Wat kost het?"));
    }

    @Test
    void needAFewStatements() throws IOException, InterruptedException {
        assertEquals(
                "5",
                get("regio/noord-brabant").headers().firstValue("X-Statements").orElse(""));
        assertEquals("1", get("regio").headers().firstValue("X-Statements").orElse(""));
    }
}
