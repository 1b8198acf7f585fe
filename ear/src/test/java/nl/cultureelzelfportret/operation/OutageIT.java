package nl.cultureelzelfportret.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.it.page.Visitor;
import nl.cultureelzelfportret.testing.TestEnvironment;
import org.junit.jupiter.api.Test;

/** The database is killed and comes back. */
class OutageIT {

    private static final String SORRY = "We zijn er zo weer";

    @Test
    void saysSoAtOnceAndIsBackByItself() throws IOException, InterruptedException {
        Visitor pupil = new Visitor();
        assertEquals(302, pupil.signIn("noor", Cast.PASSWORD).statusCode());
        Visitor other = new Visitor();
        other.openSignIn();

        ProcessHandle database = TestEnvironment.get().databaseProcess();
        database.destroyForcibly();
        database.onExit().join();
        HttpResponse<String> timeline = pupil.get("portfolio/timeline");
        HttpResponse<String> signIn = other.signInOnOpenPage("noor", Cast.PASSWORD);

        assertAway(timeline);
        assertAway(signIn);
        awaitReady(pupil);
        assertEquals(200, pupil.get("portfolio/timeline").statusCode());
    }

    private static void assertAway(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains(SORRY), answer.body());
    }

    private static void awaitReady(Visitor visitor) throws IOException, InterruptedException {
        for (int tries = 0; visitor.get("health/ready").statusCode() != 200; tries++) {
            assertTrue(tries < 600, "the database did not come back");
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS))
                    .join();
        }
    }
}
