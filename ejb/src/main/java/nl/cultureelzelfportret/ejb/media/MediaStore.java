package nl.cultureelzelfportret.ejb.media;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files by the hash of their bytes: {@code <folder>/ab/cd/<sha256>}, so that the same bytes lie there once and a file
 * proves itself.
 *
 * <p>A name appears only when every byte behind it is on disk; before that, a file lies in {@code <folder>/incoming}.
 * One server owns a folder: keeping and erasing exclude each other within it.
 */
final class MediaStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final IncomingFolder incoming;

    /**
     * @param folder in which the files lie; made when it is not there
     * @throws IOException if it cannot be made
     */
    MediaStore(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.incoming = new IncomingFolder(this.folder.resolve("incoming"));
    }

    /** {@return where files come in before they are kept} */
    IncomingFolder incoming() {
        return incoming;
    }

    /**
     * Gives a temporary file its name for good. When this returns, it survives a power cut.
     *
     * @param file what came in; it stays the caller's to close
     * @return what lies in the store now
     * @throws IOException if it cannot be brought to disk
     */
    StoredFile keep(Incoming file) throws IOException {
        bringToDisk(file.path(), WRITE);
        Path place = place(file.sha256());
        Path shelf = place.getParent();
        Files.createDirectories(shelf);
        settle(file, place);
        bringFolderToDisk(shelf);
        bringFolderToDisk(shelf.getParent());
        bringFolderToDisk(folder);
        return new StoredFile(file.sha256(), file.bytes());
    }

    /** Bytes that lie there already become young again, so that a sweep on its way does not take them. */
    private synchronized void settle(Incoming file, Path place) throws IOException {
        if (Files.exists(place) && Files.size(place) == file.bytes()) {
            Files.setLastModifiedTime(place, Files.getLastModifiedTime(file.path()));
        } else {
            Files.move(file.path(), place, ATOMIC_MOVE);
        }
    }

    private static void bringToDisk(Path path, OpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    private static void bringFolderToDisk(Path path) throws IOException {
        try {
            bringToDisk(path, READ);
        } catch (AccessDeniedException windows) {
            // Windows does not open folders, and needs no such thing.
        }
    }

    /**
     * {@return the file with these bytes, if it lies here}
     *
     * @param sha256 64 hexadecimal digits
     */
    Optional<Path> find(String sha256) {
        return Optional.of(place(sha256)).filter(Files::isRegularFile);
    }

    private Path place(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /**
     * {@return the hashes of what was last kept before a time, in no order; the caller closes the stream}
     *
     * @param before younger ones may belong to a row that is being written
     * @throws IOException if the folder cannot be read
     */
    Stream<String> keptBefore(Instant before) throws IOException {
        return Files.find(folder, 3, (path, file) -> file.isRegularFile() && isOlder(file.lastModifiedTime(), before))
                .map(path -> path.getFileName().toString())
                .filter(HASH.asMatchPredicate());
    }

    private static boolean isOlder(FileTime time, Instant before) {
        return time.toInstant().isBefore(before);
    }

    /**
     * Takes bytes away that no row needs.
     *
     * @param sha256 64 hexadecimal digits
     * @param before they stay if they were kept again since
     * @return whether they are gone
     * @throws IOException if they cannot be taken away
     */
    synchronized boolean erase(String sha256, Instant before) throws IOException {
        Path place = place(sha256);
        return Files.exists(place) && isOlder(Files.getLastModifiedTime(place), before) && Files.deleteIfExists(place);
    }
}
