package nl.cultureelzelfportret.config.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** A MariaDB that somebody else runs. */
record ExternalDatabase(DatabaseAddress address) implements Database {

    @Override
    public DatabaseAddress start() {
        try (Connection connection = address.open()) {
            connection.isValid(5);
            return address;
        } catch (SQLException e) {
            throw new LaunchFailure(
                    LaunchFailure.Reason.DATABASE_UNREACHABLE,
                    "the database cannot be reached as " + address + ": "
                            + e.getMessage().replaceAll("\\s+", " "),
                    e);
        }
    }

    @Override
    public CompletableFuture<?> onEnd() {
        return new CompletableFuture<>();
    }

    @Override
    public void stop() {
        // Not ours to stop.
    }
}
