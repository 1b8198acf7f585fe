package nl.cultureelzelfportret.ejb.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes that came in and are not kept yet; closing it throws away what was not kept.
 *
 * @param path   the temporary file, in the store's own file system
 * @param sha256 of the bytes
 * @param bytes  how many
 */
record Incoming(Path path, String sha256, long bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
