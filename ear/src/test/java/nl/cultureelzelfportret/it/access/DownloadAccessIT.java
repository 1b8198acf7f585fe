package nl.cultureelzelfportret.it.access;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The matrix at the addresses of papers and lists to be kept: every actor at every file of an institute and a school. What
 * is public has a test of its own ({@link PublicOfferIT}, {@code PublicPagesIT}), what hangs on moments too ({@link
 * MediaAccessIT}); sign-in letters and cards come out of a form of the page of a class, which {@link PageAccessIT} closes.
 */
class DownloadAccessIT {

    private static Map<String, Matter> downloads(Neighbourhood there) {
        String region = "region=" + there.region;
        String school = "school=" + there.school;
        Map<String, Matter> downloads = new LinkedHashMap<>();
        downloads.put("onboarding/pdf/offer/" + there.deal.sent(), Matter.READ_AGREEMENT);
        downloads.put("onboarding/pdf/agreement/" + there.deal.financial(), Matter.READ_AGREEMENT);
        downloads.put("onboarding/pdf/agreement/" + there.deal.processing(), Matter.READ_AGREEMENT);
        downloads.put("api/invoices/" + there.books.invoice() + "/pdf", Matter.READ_BILLING);
        downloads.put("api/invoices/" + there.books.invoice() + "/xml", Matter.READ_BILLING);
        downloads.put("roster/roster?" + school + "&template=true", Matter.SCHOOL_WORK);
        for (String kind : Set.of("csv", "xlsx")) {
            downloads.put("licence/licences?" + region + "&file=" + kind, Matter.BILLING);
            downloads.put("invoice/invoices?" + region + "&file=" + kind, Matter.BILLING);
            downloads.put("region/tariffs?" + region + "&file=" + kind, Matter.REGION_CONTENT);
            downloads.put("onboarding/schools?file=" + kind, Matter.OWN_SCHOOLS);
            downloads.put("roster/people?" + school + "&file=" + kind, Matter.SCHOOL_PEOPLE);
        }
        return downloads;
    }

    @Test
    void everyFileOpensToThoseWhoMayAndToNobodyElse() throws IOException, InterruptedException {
        Doorstep doorstep = Doorstep.get();
        for (Actor actor : Actor.values()) {
            for (Map.Entry<String, Matter> file : downloads(doorstep.there).entrySet()) {
                HttpResponse<String> answer = doorstep.visitor(actor).get(file.getKey(), "Sec-Fetch-Mode", "navigate");
                doorstep.compare(actor, file.getKey(), expected(actor, file.getKey(), file.getValue()), answer);
                assertTrue(
                        answer.statusCode() != 200
                                || answer.headers()
                                        .firstValue("Content-Disposition")
                                        .isPresent(),
                        () -> file.getKey() + " is no file");
            }
        }
        doorstep.assertNothingWrong("downloads");
    }

    private static String expected(Actor actor, String address, Matter matter) {
        if (actor == Actor.ANONYMOUS) {
            return "redirect to /account/sign-in";
        }
        boolean page = !address.startsWith("api/") && !address.startsWith("onboarding/pdf/");
        if (actor == Actor.NEWCOMER && page) {
            return "redirect to /account/password";
        }
        return AccessMatrix.permits(actor, matter) ? "200" : "404";
    }

    @Test
    void howFarARunIsIsToldToTheInstituteOnly() throws IOException, InterruptedException {
        Doorstep doorstep = Doorstep.get();
        String address = "api/invoices/progress/" + doorstep.there.region;
        for (Actor actor : Actor.values()) {
            String expected =
                    actor == Actor.ANONYMOUS ? "401" : AccessMatrix.permits(actor, Matter.BILLING) ? "200" : "404";
            doorstep.compare(actor, address, expected, doorstep.visitor(actor).get(address));
        }
        doorstep.assertNothingWrong("progress of runs");
    }
}
