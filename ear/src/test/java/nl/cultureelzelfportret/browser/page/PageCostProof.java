package nl.cultureelzelfportret.browser.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.account.SignInPage;
import nl.cultureelzelfportret.it.page.OutsideScribe;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.Test;

/**
 * What each main page costs with 40 and with 40,000 moments of one owner: statements, milliseconds beside two yardsticks in
 * the same run, requests and kilobytes of a first and of a second load. No part of the daily run: {@code mvn verify
 * -Dit.test=PageCostProof}; the table is in {@code ear/target/page-cost.md}.
 */
class PageCostProof extends BrowserIT {

    private static final Path TABLE = Path.of("target", "page-cost.md");
    private static final int ROUNDS = 15;

    /** Somebody with so many moments, and what the addresses of their pages need. */
    private record Portfolio(Person owner, UUID schoolClass, UUID moment) {}

    private record Cost(String statements, long milliseconds, int requests, long kilobytes, long kilobytesAgain) {

        @Override
        public String toString() {
            return "%s | %d | %d | %d | %d".formatted(statements, milliseconds, requests, kilobytes, kilobytesAgain);
        }
    }

    @Test
    void pagesCostTheSameForASmallAndForAVeryLargePortfolio() throws IOException {
        Map<String, Cost> small = costs(40);
        Map<String, Cost> large = costs(40_000);
        Files.writeString(TABLE, table(small, large));
        assertEquals(statements(small), statements(large));
    }

    private static String table(Map<String, Cost> small, Map<String, Cost> large) {
        StringBuilder table = new StringBuilder(
                "page | 40: SQL | ms | requests | kB | kB again | 40,000: SQL | ms | requests | kB | kB again\n");
        table.append("---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:\n");
        small.forEach((page, cost) -> table.append(page + " | " + cost + " | " + large.get(page) + "\n"));
        return table.toString();
    }

    private static Map<String, String> statements(Map<String, Cost> costs) {
        Map<String, String> statements = new LinkedHashMap<>();
        costs.forEach((page, cost) -> statements.put(page, cost.statements()));
        return statements;
    }

    private Map<String, Cost> costs(int moments) {
        Portfolio portfolio = OutsideScribe.write(entityManager -> portfolio(entityManager, moments));
        OutsideScribe.write(entityManager -> entityManager
                .createNativeQuery("analyze table moment, moment_competence, class_timeline_entry, membership")
                .getResultList());
        Map<String, Cost> costs = new LinkedHashMap<>();
        addresses(portfolio).forEach((name, address) -> costs.put(name, cost(portfolio.owner(), address)));
        return costs;
    }

    private static Map<String, String> addresses(Portfolio portfolio) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("yardstick: a bare answer", "/health/live");
        addresses.put("yardstick: a page without a portfolio", "/account/account");
        addresses.put("own timeline", "/portfolio/timeline");
        addresses.put("own timeline, filtered", "/portfolio/timeline?kind=BLOG&competence=CREATE");
        addresses.put("class timeline", "/portfolio/class?class=" + portfolio.schoolClass());
        addresses.put("moment", "/portfolio/moment?moment=" + portfolio.moment());
        addresses.put("new", "/portfolio/new");
        addresses.put("edit", "/portfolio/edit?kind=BLOG&draft=" + UUID.randomUUID());
        addresses.put("bin", "/portfolio/bin");
        return addresses;
    }

    private Cost cost(Person owner, String address) {
        Page entrance = anotherDevice();
        new SignInPage(entrance).open().enter(Town.userName(owner), Town.PASSWORD);
        entrance.waitForURL(url -> !url.contains("/account/sign-in"));
        Page device = anotherDevice();
        device.context().addCookies(entrance.context().cookies());
        List<Long> first = load(device, address);
        List<Long> second = load(device, address);
        Response answer = device.navigate(address);
        long[] times = LongStream.range(0, ROUNDS)
                .map(round -> milliseconds(device, address))
                .sorted()
                .toArray();
        return new Cost(
                answer.headers().getOrDefault("x-statements", "-"),
                times[ROUNDS / 2],
                first.size(),
                kilobytes(first),
                kilobytes(second));
    }

    /** The sizes on the wire of all answers that a load brings. */
    private static List<Long> load(Page device, String address) {
        List<Request> finished = new ArrayList<>();
        Consumer<Request> listener = finished::add;
        device.onRequestFinished(listener);
        device.navigate(address);
        device.waitForLoadState(LoadState.NETWORKIDLE);
        device.offRequestFinished(listener);
        return finished.stream()
                .filter(request -> request.sizes().responseHeadersSize > 0)
                .map(request -> (long) request.sizes().responseBodySize + request.sizes().responseHeadersSize)
                .toList();
    }

    private static long kilobytes(List<Long> sizes) {
        return sizes.stream().mapToLong(Long::longValue).sum() / 1000;
    }

    private static long milliseconds(Page device, String address) {
        long begin = System.nanoTime();
        device.request().get(address);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    /** Twenty classmates and an owner whose moments are written by the database itself: an hour apart, of four kinds. */
    private static Portfolio portfolio(EntityManager entityManager, int moments) {
        Town town = new Town(entityManager);
        SchoolClass schoolClass = town.schoolClass(town.school());
        Person owner = town.pupil(schoolClass);
        for (int i = 0; i < 20; i++) {
            town.pupil(schoolClass);
        }
        entityManager.flush();
        String year = SchoolYear.containing(LocalDate.now(ZoneId.of("Europe/Amsterdam")))
                .toString();
        run(
                entityManager,
                "insert into moment (public_id, version, owner_id, kind, title, text, visibility, school_year, posted_at)"
                        + " select uuid(), 1, " + owner.getId()
                        + ", elt(1 + seq % 4, 'BLOG', 'CULTURAL_VISIT', 'CREATIVE_PRODUCT', 'CULTURE_BIOGRAPHY'),"
                        + " concat('Moment ', seq), concat('Wat ik zag en dacht op dag ', seq), 'CLASS', '" + year
                        + "',"
                        + " now(3) - interval seq hour from seq_1_to_" + moments);
        run(
                entityManager,
                "insert into moment_competence (moment_id, competence) select id, elt(1 + id % 3, 'REFLECT', 'INVESTIGATE',"
                        + " 'CREATE') from moment where owner_id = " + owner.getId());
        run(
                entityManager,
                "insert into class_timeline_entry (public_id, version, school_class_id, moment_id, posted_at, visibility)"
                        + " select uuid(), 1, " + schoolClass.getId()
                        + ", id, posted_at, visibility from moment where owner_id = " + owner.getId());
        Object moment = entityManager
                .createNativeQuery("select public_id from moment where owner_id = " + owner.getId()
                        + " order by posted_at desc limit 1")
                .getSingleResult();
        return new Portfolio(owner, schoolClass.getPublicId(), UUID.fromString(moment.toString()));
    }

    private static void run(EntityManager entityManager, String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }
}
