package nl.cultureelzelfportret.config.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Our own MariaDB: a child of this process, on the loopback address only, with its tables in the data folder. The
 * application's user gets a password that is kept beside them; {@code root} can enter through the local socket only.
 */
final class MariaDbServer implements Database {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration MOMENT = Duration.ofMillis(100);

    private final MariaDbInstallation installation;
    private final MariaDbFiles files;
    private final int port;
    private final Progress progress;
    private ChildProcess process;
    private boolean stopped;

    MariaDbServer(MariaDbInstallation installation, Path folder, int port, Progress progress) {
        this.installation = installation;
        this.files = new MariaDbFiles(folder);
        this.port = port;
        this.progress = progress;
    }

    @Override
    public DatabaseAddress start() {
        try {
            install();
            progress.report("Starting the database");
            DatabaseAddress address = files.configure(installation, port);
            run(List.of(installation.server().toString(), "--defaults-file=" + files.configuration()));
            awaitAnswer(address);
            return address;
        } catch (IOException e) {
            throw failure(e.toString(), e);
        }
    }

    private void install() throws IOException {
        if (Files.isDirectory(files.tables())) {
            return;
        }
        progress.report("Making an empty database");
        Path beside = files.tables().resolveSibling("tables-new");
        Unpacking.remove(beside);
        Files.createDirectories(beside);
        run(List.of(
                "/bin/sh",
                installation.installScript().toString(),
                "--no-defaults",
                "--basedir=" + installation.root(),
                "--datadir=" + beside,
                "--auth-root-authentication-method=socket",
                "--skip-test-db",
                "--skip-name-resolve",
                "--user=" + System.getProperty("user.name")));
        if (!process.endedWithin(PATIENCE) || !Files.isDirectory(beside.resolve("mysql"))) {
            throw failure("no empty database could be made", null);
        }
        Files.move(beside, files.tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    private synchronized void run(List<String> command) throws IOException {
        if (stopped) {
            throw failure("the start was broken off", null);
        }
        process = ChildProcess.start(command, Map.of("TZ", "UTC"), files.log(), files.pid());
    }

    private void awaitAnswer(DatabaseAddress address) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(address)) {
            if (process.endedWithin(MOMENT)) {
                throw failure("it stopped at once: " + files.lastError(), null);
            }
            if (Instant.now().isAfter(end)) {
                throw failure("no answer within " + PATIENCE.toSeconds() + " s", null);
            }
        }
    }

    private static boolean answers(DatabaseAddress address) {
        try (Connection connection = address.open()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private LaunchFailure failure(String why, Throwable cause) {
        return new LaunchFailure(
                LaunchFailure.Reason.DATABASE_FAILED,
                "the embedded database does not start: " + why + " (see " + files.log() + ")",
                cause);
    }

    @Override
    public CompletableFuture<?> onEnd() {
        return process.onEnd();
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        if (process != null) {
            process.stop();
        }
    }
}
