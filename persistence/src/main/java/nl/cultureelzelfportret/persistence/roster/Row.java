package nl.cultureelzelfportret.persistence.roster;

/**
 * A row of a plain SQL query, whatever types the driver chose for it.
 *
 * @param values of the columns
 */
record Row(Object[] values) {

    String text(int column) {
        return values[column] == null ? null : values[column].toString();
    }

    int number(int column) {
        return ((Number) values[column]).intValue();
    }

    Long key(int column) {
        return values[column] == null ? null : ((Number) values[column]).longValue();
    }

    Boolean truth(int column) {
        Object value = values[column];
        if (value instanceof Number number) {
            return number.intValue() != 0;
        }
        return (Boolean) value;
    }
}
