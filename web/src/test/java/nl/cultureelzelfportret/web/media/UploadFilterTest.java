package nl.cultureelzelfportret.web.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFilterTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void throwsAwayOnlyUploadsThatWereCutOff() throws IOException {
        file("upload_1__0001.tmp", NOON.minusSeconds(1));
        file("upload_1__0002.tmp", NOON.plusSeconds(1));
        file("page.class", NOON.minusSeconds(1));

        UploadFilter.throwAwayCutOff(folder, NOON);

        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("page.class", "upload_1__0002.tmp"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    private void file(String name, Instant touched) throws IOException {
        Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(touched));
    }
}
