package nl.cultureelzelfportret.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import nl.cultureelzelfportret.config.run.Console;
import nl.cultureelzelfportret.config.run.DatabaseAddress;
import nl.cultureelzelfportret.config.run.DemoFiller;
import nl.cultureelzelfportret.config.run.Distribution;
import nl.cultureelzelfportret.config.run.Ports;
import nl.cultureelzelfportret.config.run.Product;
import nl.cultureelzelfportret.config.run.RunSettings;

/**
 * The product as the integration and browser tests find it: started once for all of them in the way of the run command,
 * on free ports and in a data folder under {@code ear/target}, filled with the cast, and stopped at the end.
 */
public final class TestEnvironment {

    /** Where the product is told that people find it: another place than where tests do. */
    public static final String PUBLIC_ADDRESS = "https://portfolio.example.org";

    private static TestEnvironment current;

    private final Product product;

    private TestEnvironment(Product product) {
        this.product = product;
    }

    static synchronized void start() {
        Console console = new Console();
        int httpPort = Ports.free(1).get(0);
        RunSettings settings = new RunSettings(
                httpPort,
                Path.of(System.getProperty("czp.test.data")),
                Path.of(System.getProperty("czp.test.installations")),
                Optional.empty(),
                true,
                1024,
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                Map.of(
                        "CZP_STATISTICS",
                        "true",
                        "CZP_PUBLIC_ADDRESS",
                        PUBLIC_ADDRESS,
                        "CZP_MAIL_HOST",
                        "127.0.0.1",
                        "CZP_MAIL_PORT",
                        Integer.toString(MailServer.start().port()),
                        "CZP_MAIL_STARTTLS",
                        "false"));
        Product product = new Product(settings, Distribution.ofThisBuild(), console);
        current = new TestEnvironment(product);
        product.startEmpty();
        CompletableFuture.runAsync(product::awaitEnd);
        System.setProperty("czp.test.admin.port", Integer.toString(product.adminPort()));
        ServiceLoader.load(DemoFiller.class)
                .findFirst()
                .ifPresent(filler -> filler.fill(product.database(), product.media(), console));
    }

    static synchronized void stop() {
        if (current != null) {
            current.product.close();
            current = null;
        }
        MailServer.stop();
    }

    /**
     * The environment of this test run.
     *
     * @return the one that runs
     * @throws IllegalStateException outside {@code mvn verify}, where none was started
     */
    public static synchronized TestEnvironment get() {
        if (current == null) {
            throw new IllegalStateException("No product runs; run this test with mvn verify (-Dit.test=… for one)");
        }
        return current;
    }

    /**
     * Where the product's pages are.
     *
     * @return the front page, ending in a slash
     */
    public URI home() {
        return product.home();
    }

    /**
     * Where its data is.
     *
     * @return the database with the application's rights
     */
    public DatabaseAddress database() {
        return product.database();
    }

    /**
     * Where people's files are.
     *
     * @return the media folder
     */
    public Path media() {
        return product.media();
    }

    /**
     * The server's administration, for Arquillian.
     *
     * @return its port on the loopback address
     */
    public int adminPort() {
        return product.adminPort();
    }

    /**
     * The embedded database's process; when it ends, the product starts another one.
     *
     * @return its handle
     */
    public ProcessHandle databaseProcess() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The server's process, to look at from outside.
     *
     * @return its number
     */
    public long serverPid() {
        return product.serverPid();
    }
}
