package nl.cultureelzelfportret.config.run;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder with everything that lasts: database, media, server domain. Held by one run at a time, and readable by its
 * owner only.
 */
final class DataFolder implements AutoCloseable {

    private static final long LEAST_FREE_BYTES = 2L << 30;

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder for this run; makes it when it is not there.
     *
     * @throws LaunchFailure when another run has it, it cannot be written, or its disk is too small
     */
    static DataFolder claim(Path root) {
        try {
            Files.createDirectories(root);
            if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            requireRoom(root);
            Path lock = root.resolve("in-use");
            FileChannel channel = FileChannel.open(lock, CREATE, WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw failure(
                        "another run uses the data folder " + root + "; choose another with -Dczp.data=FOLDER", null);
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw failure("the data folder " + root + " cannot be written (" + e + ")", e);
        }
    }

    private static void requireRoom(Path root) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new LaunchFailure(
                    LaunchFailure.Reason.DISK_TOO_SMALL,
                    "the disk of " + root + " has " + (free >> 20) + " MB free and at least " + (LEAST_FREE_BYTES >> 20)
                            + " MB are needed");
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static LaunchFailure failure(String line, Throwable cause) {
        return new LaunchFailure(LaunchFailure.Reason.DATA_FOLDER, line, cause);
    }

    /** Where the database keeps its tables, log and socket. */
    Path database() {
        return root.resolve("database");
    }

    /** Where the server keeps its configuration, logs and unpacked applications; may be thrown away. */
    Path domain() {
        return root.resolve("domain");
    }

    /** Ends what an earlier run left behind when it was killed. */
    void stopLeftovers() throws IOException {
        ChildProcess.stopLeftover(new MariaDbFiles(database()).pid());
        ChildProcess.stopLeftover(domain().resolve("server.pid"));
    }

    /** Forgets all that people entered and all that the server kept. */
    void empty() throws IOException {
        Unpacking.remove(database());
        Unpacking.remove(media());
        Unpacking.remove(domain());
    }

    /** Where the files of people are. */
    Path media() {
        return root.resolve("media");
    }

    /** Lets another run have the folder. */
    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw failure("the data folder " + root + " cannot be released (" + e + ")", e);
        }
    }
}
