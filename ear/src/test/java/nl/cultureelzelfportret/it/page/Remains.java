package nl.cultureelzelfportret.it.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the server left behind in files: its logs, and everything below its data folder. */
public final class Remains {

    private Remains() {}

    /** {@return the logs} */
    public static List<Path> logs() throws IOException {
        return files(Remains::isLog);
    }

    private static boolean isLog(Path file) {
        return file.toString().endsWith(".log");
    }

    /** {@return everything but the database, which is asked in its own way, and what was deployed} */
    public static List<Path> all() throws IOException {
        return files(file -> isLog(file) || !file.toString().matches(".*/(applications|database|lib|osgi-cache)/.*"));
    }

    private static List<Path> files(Predicate<Path> meant) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("czp.test.data")))) {
            return files.filter(Files::isRegularFile).filter(meant).toList();
        }
    }

    /** {@return whether a text stands in a file; one that is gone meanwhile holds nothing} */
    public static boolean holds(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException gone) {
            return false;
        }
    }
}
