package nl.cultureelzelfportret.ejb.onboarding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are written on paper. */
final class WrittenDay {

    private WrittenDay() {}

    /** {@return such as <em>26 november 2026</em>} */
    static String of(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }
}
