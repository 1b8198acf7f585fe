package nl.cultureelzelfportret.cast.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/** The days on which schools are open, about as in the south and the middle of the Netherlands. */
final class SchoolCalendar {

    private SchoolCalendar() {}

    /** {@return whether there are lessons on a day} */
    static boolean isSchoolDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate easter = easter(day.getYear());
        return !weekend
                && !falls(day, "--07-10", "--08-23")
                && !falls(day, "--10-17", "--10-25")
                && !falls(day, "--12-20", "--12-31")
                && !falls(day, "--01-01", "--01-04")
                && !falls(day, "--04-25", "--05-03")
                && !within(day, easter.minusDays(50), easter.minusDays(42))
                && !within(day, easter.minusDays(2), easter.plusDays(1));
    }

    /** {@return Easter Sunday (after Gauss, as Butcher wrote it)} */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    static boolean falls(LocalDate day, String first, String last) {
        return within(
                day,
                MonthDay.parse(first).atYear(day.getYear()),
                MonthDay.parse(last).atYear(day.getYear()));
    }

    static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
