package nl.cultureelzelfportret.config.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The unpacked binaries of MariaDB. Nothing is ever written in it, so that runs can share it.
 *
 * @param root the folder with {@code bin}, {@code scripts} and {@code share}
 */
record MariaDbInstallation(Path root) {

    private static final String SERVER = "bin/mariadbd";

    /** Unpacks the binaries when they are not there yet. */
    static MariaDbInstallation unpack(Path jar, Path installations, Progress progress) throws IOException {
        String prefix = prefix(jar);
        String version = Path.of(prefix).getParent().getFileName().toString();
        Path root = installations.resolve(version);
        new Unpacking(jar, prefix, root).run(version, progress);
        return new MariaDbInstallation(root).executable();
    }

    private static String prefix(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                Stream<? extends ZipEntry> entries = zip.stream()) {
            return entries.map(ZipEntry::getName)
                    .filter(name -> name.endsWith("/" + SERVER))
                    .map(name -> name.substring(0, name.length() - SERVER.length()))
                    .findFirst()
                    .orElseThrow(() -> new LaunchFailure(
                            LaunchFailure.Reason.DATABASE_FAILED,
                            jar.getFileName() + " holds no MariaDB for this machine; give one with -Dczp.db.url=URL"));
        }
    }

    /** A jar does not know which of its files may be run. */
    private MariaDbInstallation executable() {
        for (String program : List.of("mariadbd", "my_print_defaults", "resolveip", "mariadb", "mariadb-dump")) {
            Path file = root.resolve("bin").resolve(program);
            if (!Files.isExecutable(file) && !file.toFile().setExecutable(true, false)) {
                throw new LaunchFailure(LaunchFailure.Reason.DATABASE_FAILED, file + " cannot be made executable");
            }
        }
        return this;
    }

    /** The program that is the database. */
    Path server() {
        return root.resolve(SERVER);
    }

    /** The script that makes an empty data folder. */
    Path installScript() {
        return root.resolve("scripts/mariadb-install-db");
    }
}
