package nl.cultureelzelfportret.ejb.health;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import org.flywaydb.core.Flyway;

/** How the system is. It tells nothing of what people keep in it. */
@Stateless
@Guarded
public class SystemService {

    @Resource(lookup = "java:app/jdbc/czp")
    private DataSource dataSource;

    @Inject
    private MediaSettings media;

    @Inject
    private Clock clock;

    /**
     * {@return how the system is now; outside a transaction, for Flyway minds its own}
     *
     * @throws SQLException if the database is away
     */
    @Allowed(Permission.SEE_SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SystemState state() throws SQLException {
        Instant startedAt =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        try {
            FileStore disk = Files.getFileStore(media.folder());
            return new SystemState(
                    version(),
                    startedAt,
                    Duration.between(startedAt, clock.instant()),
                    database(),
                    disk.getUsableSpace(),
                    disk.getTotalSpace(),
                    migrations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = SystemService.class.getResourceAsStream("version.properties")) {
            properties.load(stream);
        }
        return properties.getProperty("version");
    }

    private String database() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private List<SystemState.Migration> migrations() {
        Flyway flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .load();
        List<SystemState.Migration> applied =
                new ArrayList<>(Stream.of(flyway.info().applied())
                        .map(step -> new SystemState.Migration(
                                step.getVersion().getVersion(),
                                step.getDescription(),
                                step.getInstalledOn().toInstant()))
                        .toList());
        Collections.reverse(applied);
        return applied;
    }
}
