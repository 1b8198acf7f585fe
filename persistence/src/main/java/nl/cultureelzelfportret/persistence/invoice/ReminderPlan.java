package nl.cultureelzelfportret.persistence.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a board is reminded of what it did not pay. Each reminder waits for its day after the due date, and for as many days
 * after the one before it as were planned between the two: who is reminded late gets as long to pay as everybody else.
 *
 * @param days so many days after the due date, for the first reminder, the second one, and so on
 */
public record ReminderPlan(List<Integer> days) {

    /** Puts the days in order; one that stands there twice counts once. */
    public ReminderPlan {
        days = days.stream().sorted().distinct().toList();
    }

    /** {@return how many reminders there are at the most} */
    public int size() {
        return days.size();
    }

    /**
     * {@return the last due date of which somebody may be reminded today; nothing where nobody is reminded}
     *
     * @param today the day on which one looks
     */
    public Optional<LocalDate> lastDueDate(LocalDate today) {
        return days.stream().findFirst().map(today::minusDays);
    }

    /**
     * {@return whether the next reminder is to be written}
     *
     * @param today   the day on which one looks
     * @param dueOn   the last day on which it would have been paid in time
     * @param written how many reminders there are
     * @param last    when the last one was written, also if by hand; null if there is none
     */
    public boolean isDue(LocalDate today, LocalDate dueOn, int written, LocalDate last) {
        if (written >= days.size() || today.isBefore(dueOn.plusDays(days.get(written)))) {
            return false;
        }
        return last == null
                || written == 0
                || !today.isBefore(last.plusDays(days.get(written) - days.get(written - 1)));
    }
}
