package nl.cultureelzelfportret.it.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.news.NewsPersonalData;
import nl.cultureelzelfportret.ejb.news.NewsRow;
import nl.cultureelzelfportret.ejb.news.NewsService;
import nl.cultureelzelfportret.ejb.news.NewsSweep;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Board;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.news.NewsItem;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import org.junit.jupiter.api.Test;

/** One's own news: found, read and swept. */
class NewsServiceIT extends SchoolDayIT {

    @Inject
    private NewsService news;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private NewsSweep sweep;

    @Inject
    private NewsPersonalData personalData;

    private final UUID subject = UUID.randomUUID();

    @Test
    void comesNewestFirstAPageAtATime() {
        for (int days = 1; days <= 31; days++) {
            tell(UUID.randomUUID(), days);
        }

        List<NewsRow> first = news.own(null).rows();
        Cursor next = news.own(null).next();

        assertEquals(NewsService.PAGE_SIZE, first.size());
        assertTrue(first.get(0).happenedAt().isAfter(first.get(1).happenedAt()));
        assertEquals(1, news.own(next).rows().size());
    }

    @Test
    void isReadWithAllThatIsAboutTheSameThing() {
        UUID item = tell(subject, 1);
        tell(subject, 2);
        UUID other = tell(UUID.randomUUID(), 3);
        assertTrue(news.isUnread());

        assertEquals(subject, news.open(item).subject());

        assertEquals(
                List.of(other),
                news.own(null).rows().stream()
                        .filter(NewsRow::unread)
                        .map(NewsRow::publicId)
                        .toList());
        news.readAll();
        assertFalse(news.isUnread());
    }

    @Test
    void isNobodyElses() {
        UUID item = tell(subject, 1);
        stage.enter(classmate);

        assertEquals(List.of(), news.own(null).rows());
        assertThrows(NotFoundException.class, () -> news.open(item));
        news.readAll();
        stage.enter(pupil);
        assertTrue(news.isUnread());
    }

    @Test
    void namesTheThingAsLongAsTheReaderMaySeeIt() {
        Instant now = Clock.systemUTC().instant();
        UUID own = onTheDesk(
                desk -> desk.moment(pupil, "De storm", Visibility.ONLY_ME, now).getPublicId());
        UUID shared = onTheDesk(desk ->
                desk.moment(classmate, "De molen", Visibility.CLASS, now).getPublicId());
        UUID secret = onTheDesk(desk ->
                desk.moment(classmate, "Geheim", Visibility.TEACHER, now).getPublicId());
        UUID activity = scribe.write(entityManager ->
                new Board(entityManager).activity(teacher, schoolClass).getPublicId());
        UUID elsewhere = scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            SchoolClass other = town.schoolClass(town.school());
            Person stranger = town.teacher(other);
            entityManager.flush();
            return new Board(entityManager).activity(stranger, other).getPublicId();
        });
        tell(NewsKind.REACTION, own, 1);
        tell(NewsKind.ANSWER, shared, 2);
        tell(NewsKind.ANSWER, secret, 3);
        tell(NewsKind.ACTIVITY, activity, 4);
        tell(NewsKind.ACTIVITY, elsewhere, 5);
        tell(NewsKind.NOTE_SHARED, UUID.randomUUID(), 6);

        assertEquals(List.of("De storm", "De molen", "", "Naar het museum", "", ""), titles());

        stage.enter(classmate);
        portfolio.withdraw(shared);
        stage.enter(pupil);
        assertEquals("", titles().get(1));
    }

    private List<String> titles() {
        return news.own(null).rows().stream().map(NewsRow::title).toList();
    }

    @Test
    void goesAfterAYear() {
        tell(subject, 366);
        tell(subject, 364);

        sweep.sweep();

        assertEquals(1, news.own(null).rows().size());
    }

    @Test
    void isToldAndErasedWithThePerson() {
        tell(subject, 1);

        assertEquals(1, personalData.of(pupil.getId()).size());
        assertEquals(1, personalData.of(teacher.getId()).size());
        scribe.write(entityManager -> {
            personalData.erase(teacher.getId());
            return subject;
        });
        assertEquals(List.of(), personalData.of(pupil.getId()));
    }

    private UUID tell(UUID about, int daysAgo) {
        return tell(NewsKind.REACTION, about, daysAgo);
    }

    private UUID tell(NewsKind kind, UUID about, int daysAgo) {
        return scribe.write(entityManager -> {
            NewsItem item = new NewsItem(
                    entityManager.getReference(Person.class, pupil.getId()),
                    entityManager.getReference(Person.class, teacher.getId()),
                    kind,
                    about,
                    Clock.systemUTC().instant().minus(Duration.ofDays(daysAgo)));
            entityManager.persist(item);
            return item.getPublicId();
        });
    }
}
