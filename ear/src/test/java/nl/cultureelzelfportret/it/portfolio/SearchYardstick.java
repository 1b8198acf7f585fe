package nl.cultureelzelfportret.it.portfolio;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Supplier;
import nl.cultureelzelfportret.ejb.portfolio.Timeline;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.portfolio.Sought;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import org.junit.jupiter.api.Test;

/**
 * How long a search takes for somebody with 5,000 and with 40,000 moments, beside a page of their timeline. Not part of
 * the default run: {@code mvn verify -Dit.test=SearchYardstick}.
 */
class SearchYardstick extends SchoolDayIT {

    private static final System.Logger LOG = System.getLogger(SearchYardstick.class.getName());
    private static final int TURNS = 5;
    private static final long A_SECOND = 1000;

    @Inject
    private TimelineService timelines;

    @Test
    void answersWithinASecond() {
        write(pupil, 5_000);
        write(classmate, 40_000);
        measure(pupil, "5,000");
        measure(classmate, "40,000");
    }

    /** Some 600 characters each, in words that are all a little different. */
    private void write(Person owner, int moments) {
        scribe.write(entityManager -> entityManager
                .createNativeQuery("insert into moment (public_id, version, owner_id, kind, title, text, appreciation,"
                        + " place, company, visibility, school_year, posted_at) select uuid(), 1, ?1, 'BLOG',"
                        + " concat('Dag ', seq), concat(repeat(concat('ik zag een zee van ', md5(seq), ' en een schip, '), 10),"
                        + " if(seq mod 100 = 0, 'een kreeft', '')), '', '', '', 'ONLY_ME', '2026-2027',"
                        + " date_sub(now(3), interval seq minute) from seq_1_to_" + moments)
                .setParameter(1, owner.getId())
                .executeUpdate());
        scribe.write(entityManager -> entityManager
                .createNativeQuery(
                        "insert into moment_tag (moment_id, word, owner_id) select id, concat('woord ', id mod 40),"
                                + " owner_id from moment where owner_id = ?1")
                .setParameter(1, owner.getId())
                .executeUpdate());
    }

    private void measure(Person owner, String many) {
        stage.enter(owner);
        long timeline = best(() -> timelines.own(TimelineFilter.ALL, null));
        long common = best(() -> search("schip zee"));
        long rare = best(() -> search("kreeft"));
        long none = best(() -> search("walvis"));
        long words = best(() -> search("walvis ik zag een schip zee"));
        LOG.log(
                Level.INFO,
                "Of {0} moments, in ms: timeline {1}, common words {2}, a rare word {3}, no such word {4}, six words {5}",
                many,
                timeline,
                common,
                rare,
                none,
                words);
        assertTrue(none < A_SECOND && words < A_SECOND, many);
    }

    private Timeline search(String typed) {
        return timelines.search(Sought.of(typed), TimelineFilter.ALL, null);
    }

    private static long best(Supplier<Timeline> work) {
        long best = Long.MAX_VALUE;
        for (int turn = 0; turn < TURNS; turn++) {
            long begin = System.nanoTime();
            work.get();
            best = Math.min(best, Duration.ofNanos(System.nanoTime() - begin).toMillis());
        }
        return best;
    }
}
