package nl.cultureelzelfportret.config.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The running product: a database, a server, and the application in it. Closing it stops them in order. */
public final class Product implements AutoCloseable {

    private static final int MOST_RESTARTS = 5;

    private final RunSettings settings;
    private final Distribution distribution;
    private final Progress progress;
    private final int adminPort;
    private final int databasePort;
    private DataFolder data;
    private Database database;
    private PayaraServer server;
    private DatabaseAddress address;
    private volatile boolean closed;

    /**
     * Plans a run; nothing is started yet.
     *
     * @param settings how this run differs from another one
     * @param distribution what is run
     * @param progress who is told how far it is
     */
    public Product(RunSettings settings, Distribution distribution, Progress progress) {
        this.settings = settings;
        this.distribution = distribution;
        this.progress = progress;
        List<Integer> ports = Ports.free(2);
        this.adminPort = ports.get(0);
        this.databasePort = ports.get(1);
    }

    /**
     * Starts everything and returns when the application is ready.
     *
     * @throws LaunchFailure when it does not come so far; what was started must still be closed
     */
    public void start() {
        claim();
        startClaimed();
    }

    /**
     * Starts everything without the data of earlier runs, which is lost. For tests.
     *
     * @throws LaunchFailure when it does not come so far; what was started must still be closed
     */
    public void startEmpty() {
        claim();
        try {
            data.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
        startClaimed();
    }

    private void claim() {
        requireJdk17();
        DataFolder claimed = DataFolder.claim(settings.data());
        synchronized (this) {
            data = claimed;
        }
        try {
            // First: what an earlier run left behind may hold the port that this one asks for.
            claimed.stopLeftovers();
        } catch (IOException e) {
            throw unusable(e);
        }
        Ports.requireFree(settings.httpPort());
    }

    private LaunchFailure unusable(IOException e) {
        return new LaunchFailure(LaunchFailure.Reason.DATA_FOLDER, "the data folder cannot be used (" + e + ")", e);
    }

    private void startClaimed() {
        try {
            CompletableFuture<DatabaseAddress> databaseStart = CompletableFuture.supplyAsync(this::startDatabase);
            PayaraInstallation installation =
                    PayaraInstallation.unpack(distribution.payara(), settings.installations(), progress);
            PayaraDomain domain = new PayaraDomain(installation, distribution, settings, data.domain());
            boolean deployed = domain.prepare(settings.httpPort(), adminPort);
            Files.createDirectories(media());
            address = databaseStart.join();
            progress.report(deployed ? "Starting the server" : "Starting the server and deploying the application");
            startServer(installation, domain);
        } catch (CompletionException e) {
            throw e.getCause() instanceof LaunchFailure known ? known : e;
        } catch (IOException e) {
            throw unusable(e);
        }
        server.awaitReady();
    }

    private static void requireJdk17() {
        int version = Runtime.version().feature();
        if (version != 17) {
            throw new LaunchFailure(
                    LaunchFailure.Reason.WRONG_JDK,
                    "a JDK 17 is needed and this is a " + version + "; set JAVA_HOME to one");
        }
    }

    private DatabaseAddress startDatabase() {
        Database chosen =
                settings.externalDatabase().<Database>map(ExternalDatabase::new).orElseGet(this::embedded);
        synchronized (this) {
            if (closed) {
                throw new LaunchFailure(LaunchFailure.Reason.DATABASE_FAILED, "the start was broken off");
            }
            database = chosen;
        }
        return chosen.start();
    }

    private Database embedded() {
        try {
            MariaDbInstallation installation =
                    MariaDbInstallation.unpack(distribution.mariaDb(), settings.installations(), progress);
            return new MariaDbServer(installation, data.database(), databasePort, progress);
        } catch (IOException e) {
            throw new LaunchFailure(LaunchFailure.Reason.DATABASE_FAILED, "MariaDB cannot be unpacked (" + e + ")", e);
        }
    }

    private synchronized void startServer(PayaraInstallation installation, PayaraDomain domain) {
        if (closed) {
            throw new LaunchFailure(LaunchFailure.Reason.SERVER_FAILED, "the start was broken off");
        }
        Map<String, String> environment = new HashMap<>(settings.environment());
        environment.put("CZP_DB_URL", address.url());
        environment.put("CZP_DB_USER", address.user());
        environment.put("CZP_DB_PASSWORD", address.password());
        environment.put("CZP_MEDIA_FOLDER", media().toString());
        server = PayaraServer.start(installation, domain, settings.httpPort(), environment);
    }

    /**
     * Where people find it.
     *
     * @return the address of the front page
     */
    public URI home() {
        return URI.create("http://localhost:" + settings.httpPort() + "/");
    }

    /**
     * Where its data is.
     *
     * @return the address of the database, with the application's rights
     */
    public DatabaseAddress database() {
        return address;
    }

    /**
     * Where people's files are.
     *
     * @return the media folder
     */
    public Path media() {
        return data.media();
    }

    /**
     * Where the server is administered, from this machine only.
     *
     * @return the port on the loopback address
     */
    public int adminPort() {
        return adminPort;
    }

    /**
     * The server's process.
     *
     * @return its number
     */
    public long serverPid() {
        return server.pid();
    }

    /**
     * Waits until it is stopped. A database that ends unasked is started again, a few times: meanwhile the application
     * shows that it will be right back, and it finds the database again by itself.
     *
     * @throws LaunchFailure when the server ends unasked, or the database too often
     */
    public void awaitEnd() {
        for (int restarts = 0; ; restarts++) {
            CompletableFuture.anyOf(database.onEnd(), server.onEnd()).join();
            if (closed) {
                return;
            }
            boolean ofServer = server.onEnd().isDone();
            if (ofServer || restarts == MOST_RESTARTS) {
                throw new LaunchFailure(
                        LaunchFailure.Reason.STOPPED_UNASKED,
                        (ofServer ? "the server" : "the database") + " stopped; see its log in " + settings.data()
                                + " and start again");
            }
            progress.report("The database stopped; starting it again");
            database.start();
        }
    }

    /** Stops the server, then the database, then lets go of the data folder. May be called at any moment, and twice. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            stopServer();
        } finally {
            try {
                stopDatabase();
            } finally {
                letGo();
            }
        }
    }

    private void stopServer() {
        if (server != null) {
            server.stop();
        }
    }

    private void stopDatabase() {
        if (database != null) {
            database.stop();
        }
    }

    private void letGo() {
        if (data != null) {
            data.close();
        }
    }
}
