package nl.cultureelzelfportret.ejb.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A table of comma separated values; commas may be semicolons or tabs, as spreadsheets of other countries write them. */
final class CsvTable {

    private final Set<String> columns;
    private final List<Row> rows;

    private CsvTable(Set<String> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * A line of the table.
     *
     * @param line   of the file
     * @param record the values
     */
    record Row(int line, CSVRecord record) {

        /** {@return whether it has as many values as the table has columns} */
        boolean isWhole() {
            return record.isConsistent();
        }

        /** {@return the value in a column, or empty if there is none} */
        String get(String column) {
            return record.isMapped(column) && record.isSet(column)
                    ? record.get(column).strip()
                    : "";
        }
    }

    /**
     * {@return the table}
     *
     * @param text of the file, without a byte order mark
     * @throws BusinessException if it is no table
     */
    static CsvTable of(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return read(parser);
        } catch (IOException | IllegalArgumentException e) {
            throw new BusinessException("roster.file.brokenTable", 1);
        }
    }

    private static CsvTable read(CSVParser parser) {
        List<Row> rows = new ArrayList<>();
        try {
            for (CSVRecord record : parser) {
                if (record.stream().anyMatch(value -> !value.isBlank())) {
                    rows.add(new Row((int) parser.getCurrentLineNumber(), record));
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new BusinessException("roster.file.brokenTable", parser.getCurrentLineNumber());
        }
        Set<String> columns = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        columns.addAll(parser.getHeaderNames());
        return new CsvTable(columns, rows);
    }

    private static char delimiter(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return List.of(';', ',', '\t').stream()
                .max(Comparator.comparingLong(
                        mark -> header.chars().filter(letter -> letter == mark).count()))
                .orElseThrow();
    }

    /** {@return whether the table has this column} */
    boolean has(String column) {
        return columns.contains(column);
    }

    /** {@return the names of the columns, in lower case} */
    List<String> columns() {
        return columns.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** {@return its lines; empty ones are passed over} */
    List<Row> rows() {
        return rows;
    }
}
