package nl.cultureelzelfportret.it.page;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.Map;
import nl.cultureelzelfportret.it.town.Books;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.school.School;

/** Licences, invoices and payments of one school cost as many statements as those of forty. */
class BillingStatementsIT extends StatementsOfPages<BillingStatementsIT.There> {

    private static final Map<String, Integer> AGREED = Map.ofEntries(
            Map.entry("start", 4),
            Map.entry("licence/school", 5),
            Map.entry("licence/licences", 6),
            Map.entry("licence/licence", 7),
            Map.entry("invoice/invoices", 3),
            Map.entry("invoice/invoice", 8),
            Map.entry("invoice/run", 4),
            Map.entry("invoice/payments", 6));

    /** An institute, and somebody who runs a school of it. */
    record There(Person institute, Person runsSchool, Books.Kept books) {}

    @Override
    Map<String, Integer> agreed() {
        return AGREED;
    }

    @Override
    There little(EntityManager entityManager) {
        return there(entityManager, 1);
    }

    @Override
    There much(EntityManager entityManager) {
        return there(entityManager, 40);
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

    @Override
    void visit(There there) throws IOException, InterruptedException {
        Visitor institute = Visitor.signedIn(there.institute());
        Visitor school = Visitor.signedIn(there.runsSchool());
        open("start", school, "home/start");
        open("licence/school", school, "licence/school");
        for (String page : new String[] {"licence/licences", "invoice/invoices", "invoice/run", "invoice/payments"}) {
            open(page, institute, page);
        }
        open("licence/licence", institute, "licence/licence?licence=" + there.books.licence());
        open("invoice/invoice", institute, "invoice/invoice?invoice=" + there.books.invoice());
    }
}
