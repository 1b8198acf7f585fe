package nl.cultureelzelfportret.ejb.roster;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as rosters write them: {@code 2026-07-31} or {@code 31-7-2026}. */
final class RosterDates {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d-M-uuuu");

    private RosterDates() {}

    /** {@return the day, or empty if it is none} */
    static Optional<LocalDate> of(String written) {
        try {
            return Optional.of(
                    written.matches("\\d{4}-.*")
                            ? LocalDate.parse(written)
                            : LocalDate.parse(written.replace('/', '-'), DUTCH));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** {@return whether a last day has come} */
    static boolean isOver(String lastDay, LocalDate today) {
        return of(lastDay).filter(day -> !day.isAfter(today)).isPresent();
    }
}
