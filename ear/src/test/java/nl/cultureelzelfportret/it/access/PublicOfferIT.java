package nl.cultureelzelfportret.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import nl.cultureelzelfportret.it.page.OutsideScribe;
import nl.cultureelzelfportret.it.page.Visitor;
import nl.cultureelzelfportret.it.town.Deal;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.onboarding.Offers;
import org.junit.jupiter.api.Test;

/** The one thing that opens without signing in: an offer, for who has its link. */
class PublicOfferIT {

    private final Visitor visitor = new Visitor();

    @Test
    void showsItsOfferToWhoHasTheLinkAndToNoSearchEngine() throws IOException, InterruptedException {
        Deal deal = deal();

        HttpResponse<String> page = visitor.get("aanbod/" + deal.token());

        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("2000-0002"), page.body());
        assertTrue(!page.body().contains("2000-0003"), page.body());
        assertEquals("noindex, nofollow, noarchive", header(page, "X-Robots-Tag"));
        assertEquals("no-store", header(page, "Cache-Control"));
        assertTrue(header(page, "Content-Security-Policy").contains("frame-ancestors 'none'"));
        HttpResponse<String> paper = visitor.get("aanbod/" + deal.token() + "/pdf");
        assertEquals("application/pdf", header(paper, "Content-Type"));
    }

    private static Deal deal() {
        return OutsideScribe.write(entityManager -> Deal.of(entityManager, new Town(entityManager).school()));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void isNotThereForWhoGuesses() throws IOException, InterruptedException {
        deal();
        for (String guess : List.of(
                "aanbod/AAAAAAAAAAAAAAAAAAAAAA",
                "aanbod/AAAAAAAAAAAAAAAAAAAAAA/pdf",
                "aanbod/",
                "aanbod/x",
                "aanbod/../onboarding/schools",
                "onboarding/answer",
                "onboarding/answer?token=AAAAAAAAAAAAAAAAAAAAAA")) {
            assertTrue(Set.of(404, 302).contains(visitor.get(guess).statusCode()), guess);
        }
    }

    @Test
    void tellsWhoComesByAnEndedLinkWhatToDo() throws IOException, InterruptedException {
        for (String ended : List.of("aanbod/AAAAAAAAAAAAAAAAAAAAAA", "aanbod/AAAAAAAAAAAAAAAAAAAAAA/pdf", "aanbod/x")) {
            HttpResponse<String> page = visitor.get(ended);
            assertEquals(404, page.statusCode(), ended);
            assertTrue(page.body().contains("nieuwste mail"), page.body());
            assertEquals("noindex, nofollow, noarchive", header(page, "X-Robots-Tag"));
        }
    }

    @Test
    void saysSoWhenItIsTooLateOrTakenBack() throws IOException, InterruptedException {
        Deal late = deal();
        Deal back = deal();
        OutsideScribe.write(entityManager -> {
            entityManager
                    .createNativeQuery("update offer set valid_until = '2000-01-01' where token_hash = ?1")
                    .setParameter(1, Deal.hash(late.token()))
                    .executeUpdate();
            new Offers(entityManager).find(back.sent()).orElseThrow().withdraw();
            return null;
        });

        assertTrue(visitor.get("aanbod/" + late.token()).body().contains("geldig tot en met 1 januari 2000"));
        HttpResponse<String> taken = visitor.get("aanbod/" + back.token());
        assertTrue(taken.body().contains("ingetrokken"), taken.body());
        assertTrue(!taken.body().contains("answer:accept"), taken.body());
    }
}
