package nl.cultureelzelfportret.ejb.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import javax.sql.DataSource;
import nl.cultureelzelfportret.persistence.core.StatementCount;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;

/**
 * The database: where it is (from outside, see {@code microprofile-config.properties}), and that its schema is the one
 * that this version speaks, before anything else of the application starts.
 *
 * <p>Connections are tried before they are lent out, and one waits a second at most for one, so that a database that is
 * away makes a quick and clear page, and one that is back is found by itself.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/czp",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=czp.db.url}",
        user = "${MPCONFIG=czp.db.user}",
        password = "${MPCONFIG=czp.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
            "fish.payara.max-wait-time-in-millis=1000",
            "fish.payara.fail-all-connections=true"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {

    @Resource(lookup = "java:app/jdbc/czp")
    private DataSource dataSource;

    @Inject
    private Config config;

    @PostConstruct
    void migrate() {
        StatementCount.turnOn(config.getValue("czp.statistics", Boolean.class));
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
