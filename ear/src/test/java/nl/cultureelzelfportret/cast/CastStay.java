package nl.cultureelzelfportret.cast;

import java.time.LocalDate;
import java.time.MonthDay;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * Somebody is in a class, for the whole of its year or a part.
 *
 * @param schoolClass the class
 * @param from        the day on which they came during the year, or null
 * @param until       the last day if they left during the year, or null
 */
public record CastStay(CastClass schoolClass, MonthDay from, MonthDay until) {

    /**
     * {@return the first day}
     *
     * @param today the day on which the cast plays
     */
    public LocalDate begin(LocalDate today) {
        SchoolYear year = schoolClass.year(today);
        return from == null ? year.firstDay() : dayIn(year, from);
    }

    /**
     * {@return the last day, or null while it is not known}
     *
     * @param today the day on which the cast plays
     */
    public LocalDate end(LocalDate today) {
        SchoolYear year = schoolClass.year(today);
        if (until != null) {
            return dayIn(year, until);
        }
        return schoolClass.isCurrent() ? null : year.lastDay();
    }

    /**
     * {@return whether they are in the class on a day}
     *
     * @param day   any day
     * @param today the day on which the cast plays
     */
    public boolean covers(LocalDate day, LocalDate today) {
        LocalDate end = end(today);
        return !day.isBefore(begin(today)) && (end == null || !day.isAfter(end));
    }

    private static LocalDate dayIn(SchoolYear year, MonthDay day) {
        LocalDate first = day.atYear(year.startYear());
        return first.isBefore(year.firstDay()) ? day.atYear(year.startYear() + 1) : first;
    }
}
