package nl.cultureelzelfportret.cast.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** The days between the beginning of last school year and yesterday. */
final class Diary {

    private static final int FRESH_DAYS = 21;
    private static final int FRESH_WEIGHT = 10;
    private static final int THIS_YEAR_WEIGHT = 5;
    private static final int LAST_YEAR_WEIGHT = 2;

    private final LocalDate today;
    private final SchoolYear thisYear;

    Diary(LocalDate today) {
        this.today = today;
        this.thisYear = SchoolYear.containing(today);
    }

    /** {@return the day so long ago, or the last school day before it} */
    LocalDate daysAgo(int days, boolean atSchool) {
        LocalDate day = today.minusDays(days);
        while (atSchool && !SchoolCalendar.isSchoolDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** {@return the days on which somebody was of the age and in the season for a story} */
    List<LocalDate> daysFor(Story story, CastPerson person) {
        if (!story.fits(person.traditions())) {
            return List.of();
        }
        LocalDate first = new SchoolYear(thisYear.startYear() - 1).firstDay();
        return first.datesUntil(today)
                .filter(day -> story.fits(day) && isOfAge(story, person, day))
                .toList();
    }

    private boolean isOfAge(Story story, CastPerson person, LocalDate day) {
        return person.classesOn(day, today).stream().anyMatch(schoolClass -> story.fits(schoolClass.yearGroup()));
    }

    /** {@return one of the days, sooner a fresh one} */
    Optional<LocalDate> pick(List<LocalDate> days, Random random) {
        int total = days.stream().mapToInt(this::weight).sum();
        if (total == 0) {
            return Optional.empty();
        }
        int left = random.nextInt(total);
        for (LocalDate day : days) {
            left -= weight(day);
            if (left < 0) {
                return Optional.of(day);
            }
        }
        throw new IllegalStateException("the weights of the days do not add up");
    }

    private int weight(LocalDate day) {
        if (day.isAfter(today.minusDays(FRESH_DAYS))) {
            return FRESH_WEIGHT;
        }
        return day.isBefore(thisYear.firstDay()) ? LAST_YEAR_WEIGHT : THIS_YEAR_WEIGHT;
    }
}
