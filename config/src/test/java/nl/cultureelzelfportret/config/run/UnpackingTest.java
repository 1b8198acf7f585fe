package nl.cultureelzelfportret.config.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

    private static final Progress SILENT = line -> {};

    @TempDir
    private Path place;

    @Test
    void takesTheWantedFolderOnly() throws IOException {
        Path zip = zip("wanted/bin/program", "other/file");

        new Unpacking(zip, "wanted/", place.resolve("target")).run("it", SILENT);

        assertEquals("wanted/bin/program", Files.readString(place.resolve("target/bin/program")));
        assertFalse(Files.exists(place.resolve("target/file")));
    }

    @Test
    void leavesNothingOfABrokenArchive() throws IOException {
        Path zip = zip("wanted/good", "wanted/../../outside");

        assertThrows(
                IOException.class, () -> new Unpacking(zip, "wanted/", place.resolve("in/target")).run("it", SILENT));

        try (Stream<Path> left = Files.list(place.resolve("in"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void doesNothingTheSecondTime() throws IOException {
        Path zip = zip("wanted/file");
        Path target = Files.createDirectories(place.resolve("target"));

        new Unpacking(zip, "wanted/", target).run("it", SILENT);

        assertFalse(Files.exists(target.resolve("file")));
    }

    private Path zip(String... names) throws IOException {
        Path file = place.resolve("archive.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
