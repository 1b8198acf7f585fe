package nl.cultureelzelfportret.web.reflection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.cultureelzelfportret.persistence.reflection.Period;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Periods that one can choose at a touch. */
public enum Span {
    /** From Monday. */
    WEEK,
    /** From the first of the month. */
    MONTH,
    /** From the first day of the school year. */
    SCHOOL_YEAR;

    /**
     * {@return the days from its beginning until today}
     *
     * @param today the last day
     */
    Period until(LocalDate today) {
        return new Period(
                switch (this) {
                    case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTH -> today.withDayOfMonth(1);
                    case SCHOOL_YEAR -> SchoolYear.containing(today).firstDay();
                },
                today);
    }
}
