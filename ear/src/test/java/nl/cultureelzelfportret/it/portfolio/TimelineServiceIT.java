package nl.cultureelzelfportret.it.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.Timeline;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import org.junit.jupiter.api.Test;

/** Timelines page by page, and by kind, competence and school year. */
class TimelineServiceIT extends SchoolDayIT {

    private static final int MANY = 255;
    private static final Instant LONG_AGO = Instant.parse("2024-05-06T07:08:09.123Z");

    @Inject
    private TimelineService timelines;

    @Inject
    private DraftService drafts;

    @Inject
    private PortfolioService portfolio;

    /** Ten at a time were posted in the same millisecond, so that a page ends in the middle of them. */
    private void postMany() {
        scribe.write(entityManager -> {
            Desk desk = new Desk(entityManager, null);
            for (int i = 0; i < MANY; i++) {
                desk.moment(pupil, "Dag " + i, Visibility.CLASS, LONG_AGO.plus(Duration.ofDays((i + 5) / 10)));
            }
            return desk;
        });
    }

    @Test
    void giveEachOfHundredsOfMomentsOnceNewestFirst() {
        postMany();

        assertEachOnceNewestFirst(pages(after -> timelines.own(TimelineFilter.ALL, after)));
        assertEachOnceNewestFirst(
                pages(after -> timelines.ofClass(schoolClass.getPublicId(), TimelineFilter.ALL, after)));
        assertEachOnceNewestFirst(pages(after -> timelines.ofPerson(pupil.getPublicId(), TimelineFilter.ALL, after)));
    }

    private static List<MomentRow> pages(Function<Cursor, Timeline> timeline) {
        List<MomentRow> all = new ArrayList<>();
        Cursor after = null;
        do {
            Timeline page = timeline.apply(after);
            assertTrue(page.moments().rows().size() <= TimelineService.PAGE_SIZE);
            all.addAll(page.moments().rows());
            after = page.moments().next();
        } while (after != null && all.size() <= MANY);
        return all;
    }

    private static void assertEachOnceNewestFirst(List<MomentRow> all) {
        assertEquals(MANY, all.size());
        Set<UUID> different =
                new HashSet<>(all.stream().map(MomentRow::publicId).toList());
        assertEquals(MANY, different.size());
        assertEquals(
                all.stream()
                        .map(MomentRow::postedAt)
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                all.stream().map(MomentRow::postedAt).toList());
    }

    @Test
    void doNotShiftWhenSomebodyPostsMeanwhile() {
        postMany();
        Timeline first = timelines.own(TimelineFilter.ALL, null);
        MomentRow last = first.moments().rows().get(TimelineService.PAGE_SIZE - 1);

        portfolio.post(typed("Nieuw", ""), Visibility.ONLY_ME);

        Timeline second = timelines.own(TimelineFilter.ALL, first.moments().next());
        assertTrue(
                second.moments().rows().stream().noneMatch(row -> row.publicId().equals(last.publicId())));
    }

    @Test
    void showOneKindOneCompetenceOrOneSchoolYear() {
        UUID now = portfolio.post(typed("Nu", "INVESTIGATE"), Visibility.CLASS);
        scribe.write(entityManager -> new Desk(entityManager, null).moment(pupil, "Toen", Visibility.CLASS, LONG_AGO));
        SchoolYear thatYear = new SchoolYear(2023);

        assertEquals(List.of("Nu", "Toen"), titles(new TimelineFilter(MomentKind.BLOG, null, null)));
        assertEquals(List.of(), titles(new TimelineFilter(MomentKind.VLOG, null, null)));
        assertEquals(List.of("Nu"), titles(new TimelineFilter(null, Competence.INVESTIGATE, null)));
        assertEquals(List.of("Toen"), titles(new TimelineFilter(null, Competence.CREATE, null)));
        assertEquals(List.of("Toen"), titles(new TimelineFilter(null, null, thatYear)));
        assertEquals(List.of(), titles(new TimelineFilter(MomentKind.BLOG, Competence.INVESTIGATE, thatYear)));
        assertEquals(2, timelines.own(TimelineFilter.ALL, null).schoolYears().size());
        assertEquals("Nu", portfolio.read(now).get(0).title());
    }

    private List<String> titles(TimelineFilter filter) {
        List<String> own = titles(timelines.own(filter, null));
        assertEquals(own, titles(timelines.ofClass(schoolClass.getPublicId(), filter, null)));
        return own;
    }

    private static List<String> titles(Timeline timeline) {
        return timeline.moments().rows().stream().map(MomentRow::title).toList();
    }

    private UUID typed(String title, String competences) {
        return drafts.save(UUID.randomUUID(), "BLOG", null, Map.of("title", title, "competences", competences))
                .publicId();
    }
}
