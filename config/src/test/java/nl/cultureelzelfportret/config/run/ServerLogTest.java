package nl.cultureelzelfportret.config.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    private Path place;

    @Test
    void findsTheDeepestCauseOfAFailedDeployment() throws IOException {
        assertEquals(
                Optional.of("java.sql.SQLException: no table region"),
                reasonIn(
                        """
                        [SEVERE] [[
                          Exception while loading the app
                        org.example.DeploymentException: it did not work
                        \tat org.example.Deployer.deploy(Deployer.java:1)
                        Caused by: java.lang.IllegalStateException: migration
                        Caused by: java.sql.SQLException: no table   region
                        ]]
                        """));
    }

    @Test
    void passesOverAnExceptionThatWrapsOthers() throws IOException {
        assertEquals(
                Optional.of("WELD-001408: Unsatisfied dependencies for type MediaSettings"),
                reasonIn(
                        """
                        Exception during lifecycle processing
                        org.glassfish.DeploymentException: CDI deployment failure:Exception List with 4 exceptions:
                        Exception 0 :
                        org.jboss.weld.DeploymentException: WELD-001408: Unsatisfied dependencies for type MediaSettings
                        """));
    }

    @Test
    void seesNoFailureInAGoodStart() throws IOException {
        assertEquals(Optional.empty(), reasonIn("czp was successfully deployed in 4,711 milliseconds."));
    }

    @Test
    void readsNothingOfTheStartBefore() throws IOException {
        Path file = Files.writeString(place.resolve("server.log"), "Exception while loading the app");

        assertEquals(Optional.empty(), ServerLog.begin(file).deploymentFailure());
    }

    private Optional<String> reasonIn(String text) throws IOException {
        Path file = place.resolve("server.log");
        ServerLog log = ServerLog.begin(file);
        Files.writeString(file, text);
        return log.deploymentFailure();
    }
}
