package nl.cultureelzelfportret.cast.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.cast.picture.Motif;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The moments of the cast are believable and right, whatever the day. */
class StoryTellerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<CastMoment> MOMENTS = StoryTeller.moments(TODAY);

    private static final Map<LocalDate, List<CastMoment>> TOLD = new ConcurrentHashMap<>(Map.of(TODAY, MOMENTS));

    static Stream<LocalDate> days() {
        return Stream.of(TODAY, LocalDate.of(2027, 8, 3), LocalDate.of(2028, 2, 29), LocalDate.of(2029, 7, 31));
    }

    private static List<CastMoment> moments(LocalDate today) {
        return TOLD.computeIfAbsent(today, StoryTeller::moments);
    }

    @ParameterizedTest
    @MethodSource("days")
    void fillsTwoSchoolYearsUpToYesterday(LocalDate today) {
        List<CastMoment> moments = moments(today);
        assertTrue(moments.size() >= 900 && moments.size() <= 1500, () -> moments.size() + " moments");
        LocalDate first = new SchoolYear(SchoolYear.containing(today).startYear() - 1).firstDay();
        for (CastMoment moment : moments) {
            LocalDate day = moment.postedAt().atZone(ZoneOffset.UTC).toLocalDate();
            assertTrue(day.isBefore(today), moment::toString);
            assertFalse(day.isBefore(first), moment::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void repeatsNothingInsideAClass(LocalDate today) {
        Set<String> seen = new HashSet<>();
        Set<Object> ids = new HashSet<>();
        for (CastMoment moment : moments(today)) {
            assertTrue(ids.add(moment.publicId()), moment::toString);
            LocalDate day = moment.postedAt().atZone(ZoneOffset.UTC).toLocalDate();
            moment.owner()
                    .classesOn(day, today)
                    .forEach(schoolClass -> assertTrue(seen.add(schoolClass.key() + moment.title()), moment::toString));
        }
    }

    @Test
    void isTheSameEveryTime() {
        assertEquals(MOMENTS, StoryTeller.moments(TODAY));
    }

    @Test
    void hasEnoughOfEverything() {
        assertTrue(count(MomentKind.VLOG) >= 40, () -> count(MomentKind.VLOG) + " vlogs");
        assertEquals(
                EnumSet.allOf(Visibility.class),
                MOMENTS.stream().map(CastMoment::visibility).collect(Collectors.toSet()));
        assertEquals(
                EnumSet.allOf(Motif.class),
                MOMENTS.stream()
                        .flatMap(moment -> moment.pictures().stream())
                        .map(CastPicture::motif)
                        .collect(Collectors.toSet()));
        assertTrue(MOMENTS.stream().map(CastMoment::text).distinct().count() >= 450);
        assertFalse(MOMENTS.stream().anyMatch(moment -> (moment.title() + moment.text()).contains("{")));
    }

    @Test
    void knowsWhoWritesMuchAndWhoNothing() {
        assertTrue(of(Cast.MEILIN) >= 400);
        assertTrue(of(Cast.NOOR) > 15);
        assertTrue(of(Cast.YUSUF) > 15);
        assertEquals(0, of(Cast.TYGO));
        assertEquals(0, of(Cast.FINN));
    }

    private static long count(MomentKind kind) {
        return MOMENTS.stream().filter(moment -> moment.kind() == kind).count();
    }

    private static long of(CastPerson person) {
        return MOMENTS.stream().filter(moment -> moment.owner().equals(person)).count();
    }
}
