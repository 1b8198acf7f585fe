package nl.cultureelzelfportret.persistence.account;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Makes one person of two accounts. */
public final class Reunion {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Reunion(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Changes rows of which one person has one at most, before everything is handed over.
     *
     * @param from key of the account that goes
     * @param to   key of the account that stays
     * @param sqls statements in which ?1 is the one and ?2 the other
     */
    public void join(long from, long to, List<String> sqls) {
        entityManager.flush();
        entityManager.clear();
        sqls.forEach(sql -> run(sql, from, to));
    }

    private void run(String sql, long from, long to) {
        var query = entityManager.createNativeQuery(sql);
        if (sql.contains("?1")) {
            query.setParameter(1, from);
        }
        if (sql.contains("?2")) {
            query.setParameter(2, to);
        }
        query.executeUpdate();
    }

    /**
     * Hands over everything in which a person stands, in whatever table, and removes the account that is empty then. The
     * database itself tells which columns these are, so that a new table cannot be forgotten. What one person cannot have
     * twice makes it fail as a whole.
     *
     * @param from key of the account that goes
     * @param to   key of the account that stays
     */
    public void handOver(long from, long to) {
        List<?> columns = entityManager
                .createNativeQuery("select table_name, column_name from information_schema.key_column_usage"
                        + " where table_schema = database() and referenced_table_name = 'person'")
                .getResultList();
        for (Object column : columns) {
            Object[] names = (Object[]) column;
            run("update " + names[0] + " set " + names[1] + " = ?2 where " + names[1] + " = ?1", from, to);
        }
        run("delete from person where id = ?1", from, to);
    }
}
