package nl.cultureelzelfportret.web.core;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.core.Money;

/**
 * A file that a spreadsheet opens: values between semicolons, decimals with a comma, as Dutch programs expect. What somebody
 * typed never becomes a formula.
 */
public final class Spreadsheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Spreadsheet() {}

    /**
     * {@return the file}
     *
     * @param lines of values; the first one holds the headings
     */
    public static byte[] of(List<? extends List<?>> lines) {
        String text = lines.stream()
                .map(line -> line.stream().map(Spreadsheet::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        if (value instanceof Money money) {
            return BigDecimal.valueOf(money.cents(), 2).toPlainString().replace('.', ',');
        }
        if (value instanceof Number) {
            return value.toString().replace('.', ',');
        }
        String text = Objects.toString(value, "");
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
