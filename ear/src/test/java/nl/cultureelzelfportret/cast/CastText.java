package nl.cultureelzelfportret.cast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Opens the files of the cast, which lie beside this class. */
public final class CastText {

    private CastText() {}

    /**
     * {@return the lines of a text file that say something: no comments, no empty lines}
     *
     * @param name of the file
     */
    public static List<String> read(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /**
     * {@return the content of a file}
     *
     * @param name of the file
     */
    public static byte[] bytes(String name) {
        try (InputStream file = CastText.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the cast lacks its file " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
