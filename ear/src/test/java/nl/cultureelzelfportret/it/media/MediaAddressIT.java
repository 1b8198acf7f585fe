package nl.cultureelzelfportret.it.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import nl.cultureelzelfportret.it.page.OutsideScribe;
import nl.cultureelzelfportret.it.page.Visitor;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.testing.TestEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Media over HTTP: whole, in parts, and not again when nothing changed. */
class MediaAddressIT {

    private static final int LENGTH = 36;

    private Person classmate;
    private Moment moment;
    private String address;
    private Visitor visitor;

    @BeforeEach
    void goToSchool() throws IOException, InterruptedException {
        OutsideScribe.write(entityManager -> {
            Town town = new Town(entityManager);
            SchoolClass schoolClass = town.schoolClass(town.school());
            Person pupil = town.pupil(schoolClass);
            classmate = town.pupil(schoolClass);
            entityManager.flush();
            Desk desk = new Desk(entityManager, TestEnvironment.get().media());
            MediaFile file = desk.photograph(pupil, null);
            address = "media/" + file.getPublicId() + "/800";
            moment = desk.moment(
                    pupil, "Film", Visibility.CLASS, Clock.systemUTC().instant(), file);
            return moment;
        });
        visitor = Visitor.signedIn(classmate);
    }

    @Test
    void givesTheWholeFileAndSaysThatItHasParts() throws IOException, InterruptedException {
        HttpResponse<String> whole = visitor.get(address);

        assertEquals(200, whole.statusCode());
        assertEquals(LENGTH, whole.body().length());
        assertEquals("image/jpeg", header(whole, "Content-Type"));
        assertEquals("bytes", header(whole, "Accept-Ranges"));
        assertEquals("private, no-cache", header(whole, "Cache-Control"));
        assertEquals("nosniff", header(whole, "X-Content-Type-Options"));
        assertEquals("default-src 'none'; sandbox", header(whole, "Content-Security-Policy"));
    }

    @Test
    void givesAPart() throws IOException, InterruptedException {
        String whole = visitor.get(address).body();

        assertPart(whole.substring(0, 10), "bytes=0-9", "bytes 0-9/36");
        assertPart(whole.substring(30), "bytes=30-", "bytes 30-35/36");
        assertPart(whole.substring(31), "bytes=-5", "bytes 31-35/36");
        assertPart(whole.substring(20), "bytes=20-9999", "bytes 20-35/36");
    }

    private void assertPart(String expected, String range, String contentRange)
            throws IOException, InterruptedException {
        HttpResponse<String> part = visitor.get(address, "Range", range);
        assertEquals(206, part.statusCode(), range);
        assertEquals(contentRange, header(part, "Content-Range"));
        assertEquals(expected, part.body());
    }

    @Test
    void hasNoPartBehindItsEnd() throws IOException, InterruptedException {
        HttpResponse<String> behind = visitor.get(address, "Range", "bytes=36-40");

        assertEquals(416, behind.statusCode());
        assertEquals("bytes */36", header(behind, "Content-Range"));
    }

    @Test
    void isNotSentAgainWhenTheBrowserHasIt() throws IOException, InterruptedException {
        String tag = header(visitor.get(address), "ETag");

        HttpResponse<String> again = visitor.get(address, "If-None-Match", tag);

        assertEquals(304, again.statusCode());
        assertTrue(again.body().isEmpty());
    }

    @Test
    void isGoneWhenItWasWithdrawnAlsoForABrowserThatHasIt() throws IOException, InterruptedException {
        String tag = header(visitor.get(address), "ETag");
        OutsideScribe.write(entityManager -> {
            Moment withdrawn = entityManager.find(Moment.class, moment.getId());
            withdrawn.withdraw(Clock.systemUTC().instant());
            return withdrawn;
        });

        assertEquals(404, visitor.get(address, "If-None-Match", tag).statusCode());
    }

    @Test
    void isNowhereElse() throws IOException, InterruptedException {
        assertEquals(404, visitor.get(address.replace("/800", "/original")).statusCode());
        assertEquals(404, visitor.get(address.replace("/800", "/801")).statusCode());
        assertEquals(404, visitor.get(address + "/").statusCode());
        assertEquals(404, visitor.get("media/").statusCode());
        assertEquals(404, visitor.get("media/1/800").statusCode());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
