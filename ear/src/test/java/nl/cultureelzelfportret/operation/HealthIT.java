package nl.cultureelzelfportret.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.cultureelzelfportret.testing.TestEnvironment;
import org.junit.jupiter.api.Test;

/** Anybody may ask how the product is, and learns nothing else. */
class HealthIT {

    private final TestEnvironment environment = TestEnvironment.get();
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void livesWithoutAskingOthers() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask("health/live");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"application\""), answer.body());
    }

    @Test
    void isReadyWithDatabaseAndMediaFolder() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask("health/ready");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"database\""), answer.body());
        assertTrue(answer.body().contains("\"media folder\""), answer.body());
    }

    @Test
    void doesNotTellWhatItIsMadeOf() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask("health/live");

        assertTrue(answer.headers().firstValue("Server").isEmpty());
        assertTrue(answer.headers().firstValue("X-Powered-By").isEmpty());
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(environment.home().resolve(path)).build();
        return http.send(request, BodyHandlers.ofString());
    }
}
