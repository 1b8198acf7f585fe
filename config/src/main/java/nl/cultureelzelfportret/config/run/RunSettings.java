package nl.cultureelzelfportret.config.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.cultureelzelfportret.config.settings.PublicAddress;

/**
 * How this run differs from another one.
 *
 * @param httpPort where people find the product
 * @param data the folder with all that lasts
 * @param installations the folder where server and database are unpacked; runs may share it
 * @param externalDatabase a MariaDB of one's own, instead of the embedded one
 * @param demo whether an empty product is filled with the demo
 * @param heapMegabytes the server's memory for objects
 * @param javaOptions further options of the server's Java
 * @param environment further configuration of the application, as environment variables
 */
public record RunSettings(
        int httpPort,
        Path data,
        Path installations,
        Optional<DatabaseAddress> externalDatabase,
        boolean demo,
        int heapMegabytes,
        List<String> javaOptions,
        Map<String, String> environment) {

    /**
     * The thorough compiler gets only what is really hot, ten times later than by default. Otherwise it spends half of
     * the processor time of a start on code that runs once (measured: 42 s with, 32 s without; docs/operations.md).
     */
    private static final List<String> QUICK_START = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    /**
     * Reads the options of {@code mvn -Prun}.
     *
     * @return the settings, with the defaults for what was not given
     * @throws LaunchFailure when an option makes no sense
     */
    public static RunSettings fromSystemProperties() {
        Path data =
                Path.of(System.getProperty("czp.data", ".czp")).toAbsolutePath().normalize();
        return new RunSettings(
                port(System.getProperty("czp.http.port", "8080")),
                data,
                data.resolve("server"),
                external(),
                Boolean.parseBoolean(System.getProperty("czp.demo", "true")),
                768,
                QUICK_START,
                Map.of("CZP_PUBLIC_ADDRESS", publicAddress()));
    }

    private static String publicAddress() {
        try {
            return new PublicAddress(option(PublicAddress.KEY, "CZP_PUBLIC_ADDRESS")).value();
        } catch (IllegalArgumentException malformed) {
            throw new LaunchFailure(LaunchFailure.Reason.WRONG_OPTION, malformed.getMessage(), malformed);
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, like a number that is no port.
        }
        throw new LaunchFailure(
                LaunchFailure.Reason.WRONG_OPTION, "czp.http.port must be a number from 1 to 65535, not " + text);
    }

    private static Optional<DatabaseAddress> external() {
        String url = option("czp.db.url", "CZP_DB_URL");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseAddress(
                url, option("czp.db.user", "CZP_DB_USER"), option("czp.db.password", "CZP_DB_PASSWORD")));
    }

    private static String option(String property, String variable) {
        return System.getProperty(property, System.getenv().getOrDefault(variable, ""));
    }
}
