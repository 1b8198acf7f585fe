package nl.cultureelzelfportret.cast.story;

import java.time.LocalDate;

/** The moon, as exact as a feast in a story needs it: to a day. */
final class Moon {

    private static final long A_NEW_MOON = LocalDate.of(2000, 1, 6).toEpochDay();
    private static final double HOUR_OF_IT = 0.76;
    private static final double MONTH = 29.530588853;

    private Moon() {}

    static LocalDate firstNewMoonFrom(LocalDate day) {
        return firstFrom(day, 0);
    }

    static LocalDate firstFullMoonFrom(LocalDate day) {
        return firstFrom(day, MONTH / 2);
    }

    private static LocalDate firstFrom(LocalDate day, double phase) {
        double since = day.toEpochDay() - A_NEW_MOON - HOUR_OF_IT - phase;
        double moment = A_NEW_MOON + HOUR_OF_IT + phase + Math.ceil(since / MONTH) * MONTH;
        return LocalDate.ofEpochDay((long) Math.floor(moment));
    }
}
