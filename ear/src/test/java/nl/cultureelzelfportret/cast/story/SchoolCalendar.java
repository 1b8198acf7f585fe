package nl.cultureelzelfportret.cast.story;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which schools are open, about as in the south and the middle of the Netherlands. */
final class SchoolCalendar {

    private SchoolCalendar() {}

    /** {@return whether there are lessons on a day} */
    static boolean isSchoolDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate easter = easter(day.getYear());
        return !weekend
                && !falls(day, 710, 823)
                && !falls(day, 1017, 1025)
                && !falls(day, 1220, 1231)
                && !falls(day, 101, 104)
                && !falls(day, 425, 503)
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

    /** The days are written as month and day in one number: 10 July is 710. */
    private static boolean falls(LocalDate day, int first, int last) {
        int number = day.getMonthValue() * 100 + day.getDayOfMonth();
        return first <= number && number <= last;
    }

    static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
