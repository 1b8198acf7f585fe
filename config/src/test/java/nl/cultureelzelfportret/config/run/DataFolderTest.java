package nl.cultureelzelfportret.config.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path place;

    @Test
    void isHeldByOneRunAtATime() {
        Path root = place.resolve("data");
        try (DataFolder held = DataFolder.claim(root)) {
            LaunchFailure refused = assertThrows(LaunchFailure.class, () -> DataFolder.claim(root));

            assertEquals(LaunchFailure.Reason.DATA_FOLDER, refused.reason());
            assertEquals(root.resolve("media"), held.media());
        }
        DataFolder.claim(root).close();
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        Path root = place.resolve("data");
        DataFolder.claim(root).close();

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(root)));
    }

    @Test
    void cannotBeAFile() throws IOException {
        Path file = Files.createFile(place.resolve("file"));

        LaunchFailure refused = assertThrows(LaunchFailure.class, () -> DataFolder.claim(file));

        assertEquals(LaunchFailure.Reason.DATA_FOLDER, refused.reason());
    }
}
