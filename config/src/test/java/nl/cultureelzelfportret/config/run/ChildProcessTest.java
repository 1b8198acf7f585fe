package nl.cultureelzelfportret.config.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of a run that ends, is stopped, or was left behind. */
class ChildProcessTest {

    @TempDir
    private Path folder;

    private ChildProcess child;

    @AfterEach
    void leaveNothing() {
        child.stop();
    }

    @Test
    void tellsWhichOfTwoEnded() throws IOException {
        for (int i = 0; i < 50; i++) {
            child = start("sleep", "60");
            ChildProcess ending = start("true");
            CompletableFuture.anyOf(child.onEnd(), ending.onEnd()).join();
            assertTrue(ending.onEnd().isDone());
            assertFalse(child.onEnd().isDone());
            child.stop();
        }
    }

    @Test
    void stopsWhatAnEarlierRunLeftBehind() throws IOException {
        child = start("sleep", "60");
        ChildProcess.stopLeftover(pidFile("sleep"));
        assertTrue(child.endedWithin(Duration.ofSeconds(10)));
        assertFalse(Files.exists(pidFile("sleep")));
    }

    private ChildProcess start(String... command) throws IOException {
        return ChildProcess.start(List.of(command), Map.of(), folder.resolve("output"), pidFile(command[0]));
    }

    private Path pidFile(String program) {
        return folder.resolve(program + ".pid");
    }
}
