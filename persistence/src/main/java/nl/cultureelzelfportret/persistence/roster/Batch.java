package nl.cultureelzelfportret.persistence.roster;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/** Writes many rows in a few trips to the database, in the transaction of an entity manager. */
final class Batch {

    private static final int ROWS = 500;

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    Batch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Runs a statement for each item.
     *
     * @param sql    with a question mark for each value
     * @param items  of which there may be thousands
     * @param values of an item, in the order of the question marks
     * @param <T>    of an item
     */
    <T> void run(String sql, Collection<T> items, Function<T, Object[]> values) {
        if (items.isEmpty()) {
            return;
        }
        entityManager.flush();
        try (PreparedStatement statement =
                entityManager.unwrap(Connection.class).prepareStatement(sql)) {
            int waiting = 0;
            for (T item : items) {
                Object[] row = values.apply(item);
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
                if (++waiting % ROWS == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
