package nl.cultureelzelfportret.web.core;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.cultureelzelfportret.persistence.core.Money;
import org.dhatim.fastexcel.Workbook;

/** A workbook (XLSX) with one sheet: numbers stay numbers and days stay days, and words are never a formula. */
public final class Worksheet {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private Worksheet() {}

    /**
     * {@return the workbook}
     *
     * @param lines of values; the first one holds the headings
     */
    public static byte[] of(List<? extends List<?>> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Zelfportret", "1.0")) {
            org.dhatim.fastexcel.Worksheet sheet = workbook.newWorksheet("1");
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    put(sheet, row, column, lines.get(row).get(column));
                }
            }
            if (!lines.isEmpty() && !lines.get(0).isEmpty()) {
                sheet.range(0, 0, 0, lines.get(0).size() - 1).style().bold().set();
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(org.dhatim.fastexcel.Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Money money) {
            sheet.value(row, column, money.euros());
            sheet.style(row, column).format("#,##0.00").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Instant at) {
            sheet.value(row, column, at.atZone(HERE).toLocalDateTime());
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
