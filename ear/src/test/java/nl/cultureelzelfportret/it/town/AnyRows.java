package nl.cultureelzelfportret.it.town;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows for any table, made of what the database itself knows of it: a word of its own in each column of words, and a row for
 * whatever it refers to. For tests that hold for tables which do not exist yet; they throw the rows away.
 */
public final class AnyRows {

    private static final Pattern CHOICE = Pattern.compile("`(\\w+)` in \\('([^']*)'");

    private final EntityManager entityManager;
    private final String mark;
    private final Map<String, List<Column>> columns = new LinkedHashMap<>();
    private final Map<String, String> references = new HashMap<>();
    private final Map<String, String> choices = new HashMap<>();
    private final List<Written> written = new ArrayList<>();
    private int words;

    /**
     * @param entityManager of a transaction that will be undone
     * @param mark          with which each word begins, at most four letters
     */
    public AnyRows(EntityManager entityManager, String mark) {
        this.entityManager = entityManager;
        this.mark = mark;
        for (Object[] row : rows(
                "select table_name, column_name, data_type, is_nullable = 'YES', column_default,"
                        + " ifnull(character_maximum_length, 0), extra from information_schema.columns"
                        + " where table_schema = database() and table_name not like 'flyway%' order by table_name, ordinal_position")) {
            columns.computeIfAbsent((String) row[0], any -> new ArrayList<>())
                    .add(new Column(
                            (String) row[1],
                            (String) row[2],
                            ((Number) row[3]).intValue() == 1,
                            row[4] != null && !"NULL".equals(row[4]),
                            ((Number) row[5]).longValue(),
                            (String) row[6]));
        }
        for (Object[] row : rows("select table_name, column_name, referenced_table_name"
                + " from information_schema.key_column_usage"
                + " where table_schema = database() and referenced_table_name is not null")) {
            references.put(row[0] + "." + row[1], (String) row[2]);
        }
        for (Object[] row : rows("select table_name, check_clause from information_schema.check_constraints"
                + " where constraint_schema = database()")) {
            Matcher choice = CHOICE.matcher((String) row[1]);
            while (choice.find()) {
                choices.putIfAbsent(row[0] + "." + choice.group(1), choice.group(2));
            }
        }
    }

    private record Column(String name, String type, boolean optional, boolean given, long length, String extra) {

        private boolean isWords() {
            return type.endsWith("text") || type.endsWith("char") && length > 7;
        }
    }

    /**
     * A row that was made.
     *
     * @param table   in which
     * @param values  what stands in it
     * @param words   the words of its own in it, by column
     * @param id      its key, or null
     */
    public record Written(String table, Map<String, Object> values, Map<String, String> words, Long id) {}

    private List<Object[]> rows(String sql) {
        return ((List<?>) entityManager.createNativeQuery(sql).getResultList())
                .stream().map(row -> (Object[]) row).toList();
    }

    /** {@return all tables} */
    public List<String> tables() {
        return List.copyOf(columns.keySet());
    }

    /** {@return the columns that refer to a table, as {@code table.column}} */
    public List<String> referringTo(String table) {
        return references.entrySet().stream()
                .filter(each -> each.getValue().equals(table))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** {@return to which table a column refers, or null} */
    public String reference(String table, String column) {
        return references.get(table + "." + column);
    }

    /** {@return the columns besides these that together with one stand once in a table: what makes two rows collide} */
    public List<String> onceWith(String table, String column) {
        return rows("select index_name, group_concat(column_name) from information_schema.statistics where"
                        + " table_schema = database() and non_unique = 0 and table_name = '" + table
                        + "' group by index_name having find_in_set('" + column
                        + "', group_concat(column_name)) and count(*) > 1")
                .stream()
                .flatMap(row -> Arrays.stream(((String) row[1]).split(",")))
                .filter(each -> !each.equals(column))
                .distinct()
                .toList();
    }

    /**
     * Makes a row, and the rows that it refers to.
     *
     * @param table in which
     * @param given what has to stand in it; the rest is made up
     * @return the row
     */
    public Written write(String table, Map<String, Object> given) {
        return write(table, given, List.of());
    }

    private Written write(String table, Map<String, Object> given, List<String> above) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, String> own = new LinkedHashMap<>();
        for (Column column : columns.get(table)) {
            Object value = given.containsKey(column.name()) ? given.get(column.name()) : value(table, column, above);
            if (value != null) {
                values.put(column.name(), value);
                if (value instanceof String word && word.startsWith(mark) && !given.containsKey(column.name())) {
                    own.put(column.name(), word);
                }
            }
        }
        var insert = entityManager.createNativeQuery("insert into " + table + " ("
                + values.keySet().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                + ") values ("
                + values.keySet().stream().map(any -> "?").collect(Collectors.joining(", ")) + ")");
        int number = 1;
        for (Object value : values.values()) {
            insert.setParameter(number++, value);
        }
        insert.executeUpdate();
        boolean numbered = columns.get(table).get(0).extra().contains("auto_increment");
        Object id = values.containsKey("id") || !numbered
                ? values.get("id")
                : entityManager.createNativeQuery("select last_insert_id()").getSingleResult();
        Written row = new Written(table, values, own, id == null ? null : ((Number) id).longValue());
        written.add(row);
        return row;
    }

    private Object value(String table, Column column, List<String> above) {
        String referred = reference(table, column.name());
        if (referred != null) {
            boolean round = referred.equals(table) || above.contains(referred);
            return round && column.optional() ? null : key(referred, table, above);
        }
        if (column.extra().contains("auto_increment") || column.given() && !column.isWords()) {
            return null;
        }
        String choice = choices.get(table + "." + column.name());
        return choice != null ? choice : madeUp(column);
    }

    private long key(String referred, String table, List<String> above) {
        List<String> deeper = new ArrayList<>(above);
        deeper.add(table);
        return write(referred, Map.of(), deeper).id();
    }

    private Object madeUp(Column column) {
        return switch (column.type()) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> column.optional() ? null : "2026-08-01";
            case "datetime" -> column.optional() ? null : "2026-11-26 10:00:00";
            case "blob", "mediumblob", "longblob" -> new byte[] {1};
            default ->
                column.isWords() || column.type().endsWith("char")
                        ? word(column)
                        : column.optional() ? null : (Object) 1;
        };
    }

    private String word(Column column) {
        if (!column.isWords()) {
            return "x".repeat((int) Math.min(column.length(), 2));
        }
        words++;
        return mark + String.format(Locale.ROOT, "%04d", words);
    }

    /** {@return all texts in which a word of its own stands, from all tables} */
    public String allWords() {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, List<Column>> table : columns.entrySet()) {
            String text = table.getValue().stream()
                    .filter(Column::isWords)
                    .map(column -> "cast(`" + column.name() + "` as binary)")
                    .collect(Collectors.joining(", "));
            if (!text.isEmpty()) {
                List<?> found = entityManager
                        .createNativeQuery("select concat_ws(' ', " + text + ") from " + table.getKey()
                                + " where locate(binary '" + mark + "', concat_ws(' ', " + text + ")) > 0")
                        .getResultList();
                found.forEach(row -> all.append(new String((byte[]) row, StandardCharsets.UTF_8))
                        .append('\n'));
            }
        }
        return all.toString();
    }

    /**
     * {@return in which tables a number or an id stands, in whatever column}
     *
     * @param number   a key
     * @param publicId an id
     */
    public List<String> whereStands(long number, UUID publicId) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, List<Column>> table : columns.entrySet()) {
            for (Column column : table.getValue()) {
                boolean id = column.type().equals("uuid");
                if ((id || column.type().equals("bigint"))
                        && stands(table.getKey(), column.name(), id ? publicId.toString() : (Object) number)) {
                    found.add(table.getKey() + "." + column.name());
                }
            }
        }
        return found;
    }

    /** {@return whether something stands in a column} */
    public boolean stands(String table, String column, Object value) {
        return !entityManager
                .createNativeQuery("select 1 from " + table + " where `" + column + "` = ?1 limit 1")
                .setParameter(1, value)
                .getResultList()
                .isEmpty();
    }

    /** {@return how many rows are in a table} */
    public long count(String table) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    /** {@return all rows that were made} */
    public List<Written> written() {
        return List.copyOf(written);
    }
}
