package nl.cultureelzelfportret.config.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks an archive once: into a folder beside the target, which then takes its name in one step. Runs that do so at
 * the same time do not disturb each other, and a broken-off one leaves nothing that looks whole.
 */
final class Unpacking {

    private final Path archive;
    private final String prefix;
    private final Path target;

    /**
     * Plans to unpack.
     *
     * @param archive a zip or jar
     * @param prefix the folder in it that is wanted, with its slash; it is left out of the names
     * @param target the folder to make
     */
    Unpacking(Path archive, String prefix, Path target) {
        this.archive = archive;
        this.prefix = prefix;
        this.target = target;
    }

    /** Unpacks when the target is not there yet. */
    void run(String name, Progress progress) throws IOException {
        if (Files.isDirectory(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Path beside = Files.createTempDirectory(target.getParent(), ".unpacking-");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<ZipEntry> entries = wanted(zip);
            long whole = entries.stream().mapToLong(ZipEntry::getSize).sum();
            long done = 0;
            int shown = 0;
            progress.report("Unpacking " + name + " (" + (whole >> 20) + " MB, once)");
            for (ZipEntry entry : entries) {
                unpack(zip, entry, beside);
                done += entry.getSize();
                int quarter = (int) (4 * done / whole);
                if (quarter > shown && quarter < 4) {
                    shown = quarter;
                    progress.report("  " + name + ": " + 25 * quarter + " %");
                }
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherRunWasFirst) {
            progress.report(name + " was unpacked by another run");
        } finally {
            remove(beside);
        }
    }

    private List<ZipEntry> wanted(ZipFile zip) {
        List<ZipEntry> wanted = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                wanted.add(entry);
            }
        }
        return wanted;
    }

    private void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName().substring(prefix.length())).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException(archive + " has an entry outside itself: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        Files.copy(zip.getInputStream(entry), file);
    }

    /** Removes a folder and all in it; nothing happens when it is not there. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Unpacking::removeOne);
        }
    }

    private static void removeOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
