package nl.cultureelzelfportret.ejb.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** Where files come in, in the store's own file system; what was cut off lies here until the sweep. */
final class IncomingFolder {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;

    /**
     * @param folder made when it is not there
     * @throws IOException if it cannot be made
     */
    IncomingFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /**
     * Writes a stream into a temporary file.
     *
     * @param content  read to its end, not closed
     * @param maxBytes more than that is refused
     * @return the temporary file; the caller closes it
     * @throws BusinessException {@code media.error.tooLarge}, {@code media.error.empty}
     * @throws IOException       if reading or writing fails; nothing is left behind
     */
    Incoming receive(InputStream content, long maxBytes) throws IOException {
        Path file = temporaryFile();
        try {
            MessageDigest digest = sha256();
            long bytes;
            try (OutputStream out = Files.newOutputStream(file)) {
                bytes = copy(content, out, digest, maxBytes);
            }
            if (bytes == 0) {
                throw new BusinessException("media.error.empty");
            }
            return new Incoming(file, HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    /**
     * {@return an empty file that nobody else has}
     *
     * @throws IOException if it cannot be made
     */
    Path temporaryFile() throws IOException {
        return Files.createTempFile(folder, "", ".part");
    }

    private static long copy(InputStream content, OutputStream out, MessageDigest digest, long maxBytes)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > maxBytes) {
                throw new BusinessException("media.error.tooLarge", megabytes(maxBytes));
            }
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
        }
        return bytes;
    }

    /**
     * {@return a limit in the megabytes that people are told, at least 1}
     *
     * @param bytes the limit
     */
    static long megabytes(long bytes) {
        return Math.max(1, bytes / (1024 * 1024));
    }

    /**
     * {@return a {@linkplain #temporaryFile() temporary file} that somebody else wrote}
     *
     * @param file closed by its writer
     * @throws IOException if it cannot be read
     */
    Incoming adopt(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream content = Files.newInputStream(file)) {
            long bytes = copy(content, OutputStream.nullOutputStream(), digest, Long.MAX_VALUE);
            return new Incoming(file, HexFormat.of().formatHex(digest.digest()), bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * Takes away what came in and was cut off.
     *
     * @param before younger ones may still be coming in
     * @return how many
     * @throws IOException if the folder cannot be read
     */
    int eraseCutOff(Instant before) throws IOException {
        int erased = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    erased += Files.deleteIfExists(file) ? 1 : 0;
                }
            }
        }
        return erased;
    }
}
