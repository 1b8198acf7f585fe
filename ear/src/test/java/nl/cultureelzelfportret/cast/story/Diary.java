package nl.cultureelzelfportret.cast.story;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.cast.CastStay;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** The days between the beginning of last school year and yesterday. */
final class Diary {

    private static final int FRESH_DAYS = 21;
    private static final int FRESH_WEIGHT = 10;
    private static final int THIS_YEAR_WEIGHT = 5;
    private static final int LAST_YEAR_WEIGHT = 2;

    private final LocalDate today;
    private final SchoolYear thisYear;
    private final LocalDate firstDay;
    private final Map<Story, List<LocalDate>> seasons = new IdentityHashMap<>();

    Diary(LocalDate today) {
        this.today = today;
        this.thisYear = SchoolYear.containing(today);
        this.firstDay = new SchoolYear(thisYear.startYear() - 1).firstDay();
    }

    /** {@return the day so long ago, or the last school day before it; empty if that is longer ago than last year} */
    Optional<LocalDate> daysAgo(int days, boolean atSchool) {
        LocalDate day = today.minusDays(days);
        while (atSchool && !SchoolCalendar.isSchoolDay(day)) {
            day = day.minusDays(1);
        }
        return Optional.of(day).filter(found -> !found.isBefore(firstDay));
    }

    /**
     * {@return the days on which somebody was of the age and in the season for a story; what happened in a class that
     * they left during its year is only told by a story that is theirs}
     */
    List<LocalDate> daysFor(Story story, CastPerson person) {
        List<CastStay> stays = person.stays().stream()
                .filter(stay -> story.fits(stay.schoolClass().yearGroup()))
                .filter(stay -> stay.until() == null || story.by() != null)
                .toList();
        if (stays.isEmpty() || !story.fits(person.traditions())) {
            return List.of();
        }
        List<LocalDate> season = seasons.computeIfAbsent(story, this::season);
        return stays.stream().flatMap(stay -> during(stay, season)).sorted().toList();
    }

    private Stream<LocalDate> during(CastStay stay, List<LocalDate> days) {
        LocalDate begin = stay.begin(today);
        LocalDate end = stay.end(today) == null ? today : stay.end(today);
        return days.stream().filter(day -> SchoolCalendar.within(day, begin, end));
    }

    private List<LocalDate> season(Story story) {
        return firstDay.datesUntil(today).filter(story::fits).toList();
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
