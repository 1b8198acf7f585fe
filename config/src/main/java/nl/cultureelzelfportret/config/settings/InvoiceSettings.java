package nl.cultureelzelfportret.config.settings;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * When schools are reminded of invoices.
 *
 * @param reminderDays for the first reminder, the second one, and so on: so many days after an invoice should have been paid;
 *                     none where nobody is reminded by itself
 */
public record InvoiceSettings(List<Integer> reminderDays) implements Serializable {

    /** Copies the days. */
    public InvoiceSettings {
        reminderDays = List.copyOf(reminderDays);
    }

    /**
     * {@return the settings}
     *
     * @param value of a key, as {@code microprofile-config.properties} lists them; empty where it has none
     */
    public static InvoiceSettings from(UnaryOperator<String> value) {
        return new InvoiceSettings(
                Arrays.stream(value.apply("czp.invoice.reminder-days").split(","))
                        .map(String::strip)
                        .filter(day -> !day.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
    }
}
