package nl.cultureelzelfportret.ejb.selfportrait;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.selfportrait.Memories;
import nl.cultureelzelfportret.persistence.selfportrait.Memories.Stretch;
import nl.cultureelzelfportret.persistence.selfportrait.Memory;

/** Today a year ago: an invitation to look back. */
@Stateless
@Guarded
public class YearAgoService {

    private static final int YEARS = 12;
    private static final int DAYS_AROUND = 3;

    @Inject
    private Memories memories;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /** {@return what one did on about this day a year ago, or else longer ago} */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public Optional<YearAgo> find() {
        LocalDate today = LocalDate.now(clock);
        return memories
                .of(
                        currentViewer.require().personId(),
                        IntStream.rangeClosed(1, YEARS)
                                .mapToObj(years -> around(today.minusYears(years)))
                                .toList())
                .stream()
                .map(memory -> remember(memory, today))
                .min(Comparator.comparingInt(YearAgo::years).thenComparing(memory -> !memory.today()));
    }

    private Stretch around(LocalDate day) {
        return new Stretch(
                day.minusDays(DAYS_AROUND).atStartOfDay(clock.getZone()).toInstant(),
                day.plusDays(DAYS_AROUND + 1L).atStartOfDay(clock.getZone()).toInstant());
    }

    private YearAgo remember(Memory memory, LocalDate today) {
        LocalDate then = memory.postedAt().atZone(clock.getZone()).toLocalDate();
        int years = (int) ChronoUnit.YEARS.between(then.minusDays(DAYS_AROUND), today);
        return YearAgo.of(memory, years, then.plusYears(years).equals(today));
    }
}
