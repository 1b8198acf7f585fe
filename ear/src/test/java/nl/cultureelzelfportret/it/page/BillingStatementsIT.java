package nl.cultureelzelfportret.it.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import nl.cultureelzelfportret.it.town.Books;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.school.School;
import org.junit.jupiter.api.Test;

/** Licences, invoices and payments of one school cost as many statements as those of forty. */
class BillingStatementsIT {

    private static final Map<String, Integer> AGREED = new TreeMap<>(Map.ofEntries(
            Map.entry("start", 4),
            Map.entry("licence/school", 5),
            Map.entry("licence/licences", 8),
            Map.entry("licence/licence", 7),
            Map.entry("invoice/invoices", 5),
            Map.entry("invoice/invoice", 8),
            Map.entry("invoice/run", 6),
            Map.entry("invoice/payments", 8)));

    /** An institute, and somebody who runs a school of it. */
    private record There(Person institute, Person runsSchool, Books.Kept books) {}

    @Test
    void areTheSameForLittleAndForMuchAndAsManyAsAgreed() throws IOException, InterruptedException {
        Map<String, Integer> little = statements(OutsideScribe.write(entityManager -> there(entityManager, 1)));
        Map<String, Integer> much = statements(OutsideScribe.write(entityManager -> there(entityManager, 40)));

        assertEquals(little, much);
        assertEquals(AGREED, much);
    }

    private static There there(EntityManager entityManager, int many) {
        Town town = new Town(entityManager);
        School school = town.school();
        Books books = new Books(entityManager);
        Books.Kept kept = books.keep(school);
        Tariff tariff = books.tariffOf(town.region());
        for (int i = 0; i < many; i++) {
            School other = town.school();
            books.settle(other, "bestuur@example.org");
            books.invoice(books.licence(other, tariff, 10));
            School waiting = town.school();
            books.settle(waiting, "bestuur@example.org");
            books.licence(waiting, tariff, 10);
        }
        return new There(
                town.person(Role.REGION_ADMIN, null, town.region()),
                town.person(Role.SCHOOL_ADMIN, school, null),
                kept);
    }

    private static Map<String, Integer> statements(There there) throws IOException, InterruptedException {
        Visitor institute = Visitor.signedIn(there.institute());
        Visitor school = Visitor.signedIn(there.runsSchool());
        Map<String, Integer> found = new TreeMap<>();
        found.put("start", count(school, "home/start"));
        found.put("licence/school", count(school, "licence/school"));
        for (String page : new String[] {"licence/licences", "invoice/invoices", "invoice/run", "invoice/payments"}) {
            found.put(page, count(institute, page));
        }
        found.put("licence/licence", count(institute, "licence/licence?licence=" + there.books.licence()));
        found.put("invoice/invoice", count(institute, "invoice/invoice?invoice=" + there.books.invoice()));
        return found;
    }

    private static int count(Visitor visitor, String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.get(page);
        assertEquals(200, answer.statusCode(), page);
        return Integer.parseInt(answer.headers().firstValue("X-Statements").orElse("-1"));
    }
}
