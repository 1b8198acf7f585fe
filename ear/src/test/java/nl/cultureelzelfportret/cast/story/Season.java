package nl.cultureelzelfportret.cast.story;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/** The days of a year on which a story can happen. */
@FunctionalInterface
interface Season {

    /** {@return whether the story can happen on this day} */
    boolean covers(LocalDate day);

    /**
     * {@return the season that is written so in the files of stories}
     *
     * @param name {@code all}, a feast, or two days such as {@code 09-01..11-30}, also across the new year
     */
    static Season of(String name) {
        return switch (name) {
            case "all" -> day -> true;
            case "carnaval" -> day -> fromEaster(day, -54, -44);
            case "pasen" -> day -> fromEaster(day, -14, 1);
            case "ramadan" -> day -> islamic(day, ChronoField.MONTH_OF_YEAR) == 9;
            case "suikerfeest" ->
                day -> islamic(day, ChronoField.MONTH_OF_YEAR) == 10 && islamic(day, ChronoField.DAY_OF_MONTH) <= 10;
            case "newyear" -> day -> from(day, Moon.firstNewMoonFrom(LocalDate.of(day.getYear(), 1, 21)), 14);
            case "divali" -> day -> from(day, Moon.firstNewMoonFrom(LocalDate.of(day.getYear(), 10, 17)), 8);
            case "holi" -> day -> from(day, Moon.firstFullMoonFrom(LocalDate.of(day.getYear(), 2, 28)), 8);
            default -> between(name.split("\\.\\."));
        };
    }

    private static Season between(String... days) {
        MonthDay first = MonthDay.parse("--" + days[0]);
        MonthDay last = MonthDay.parse("--" + days[1]);
        return day -> {
            MonthDay now = MonthDay.from(day);
            boolean begun = !now.isBefore(first);
            boolean on = !now.isAfter(last);
            return first.isAfter(last) ? begun || on : begun && on;
        };
    }

    private static boolean fromEaster(LocalDate day, int first, int last) {
        LocalDate easter = SchoolCalendar.easter(day.getYear());
        return SchoolCalendar.within(day, easter.plusDays(first), easter.plusDays(last));
    }

    private static boolean from(LocalDate day, LocalDate first, int days) {
        return SchoolCalendar.within(day, first, first.plusDays(days));
    }

    private static int islamic(LocalDate day, ChronoField field) {
        return HijrahDate.from(day).get(field);
    }
}
