package nl.cultureelzelfportret.config.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.mariadb.jdbc.Driver;

/**
 * Where the database is and who may enter.
 *
 * @param url the JDBC address, without a secret in it
 * @param user the application's user
 * @param password its password
 */
public record DatabaseAddress(String url, String user, String password) {

    /**
     * Opens a connection of one's own; the caller closes it.
     *
     * @return a connection in auto-commit mode
     * @throws SQLException when the database does not answer or refuses
     */
    public Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5000");
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("not an address of a MariaDB (jdbc:mariadb://host:3306/schema)");
        }
        return connection;
    }

    /** Shows everything but the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
