package nl.cultureelzelfportret.it.page;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.it.town.Books;
import nl.cultureelzelfportret.it.town.Deal;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.school.Location;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolContact;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;

/** As many SQL statements as each page about schools needs: the same number for one school as for many. */
class OnboardingStatementsIT extends StatementsOfPages<OnboardingStatementsIT.Market> {

    private static final Map<String, Integer> AGREED = Map.ofEntries(
            Map.entry("schools", 9),
            Map.entry("school", 9),
            Map.entry("edit", 5),
            Map.entry("contact", 3),
            Map.entry("intake", 4),
            Map.entry("intake step", 5),
            Map.entry("offer, new", 8),
            Map.entry("offer, change", 9),
            Map.entry("offer", 4),
            Map.entry("agreement", 7),
            Map.entry("session", 3),
            Map.entry("letter", 3));

    /** An institute with schools. */
    record Market(Person admin, UUID school, Deal deal) {}

    @Override
    Map<String, Integer> agreed() {
        return AGREED;
    }

    @Override
    Market little(EntityManager entityManager) {
        return market(entityManager, 1);
    }

    @Override
    Market much(EntityManager entityManager) {
        return market(entityManager, 30);
    }

    private static Market market(EntityManager entityManager, int many) {
        Town town = new Town(entityManager);
        Person admin = town.person(Role.REGION_ADMIN, null, town.region());
        School school = town.school();
        for (int i = 1; i < many; i++) {
            School other = town.school();
            other.becomes(SchoolStatus.INTAKE, "", Clock.systemUTC().instant());
            town.person(Role.TRAINER, other, null);
            entityManager.persist(new SchoolContact(school, "Contact " + i, "", "", ""));
            entityManager.persist(new Location(school, "Gebouw " + i, "99XX0" + i % 10, new Address()));
        }
        new Books(entityManager).keep(school);
        entityManager.flush();
        return new Market(admin, school.getPublicId(), Deal.of(entityManager, school));
    }

    @Override
    void visit(Market market) throws IOException, InterruptedException {
        Visitor admin = Visitor.signedIn(market.admin());
        String school = "?school=" + market.school();
        open("schools", admin, "onboarding/schools");
        open("school", admin, "onboarding/school" + school);
        open("edit", admin, "onboarding/edit" + school + fresh());
        open("contact", admin, "onboarding/contact" + school + fresh());
        open("intake", admin, "onboarding/intake" + school);
        open("intake step", admin, "onboarding/intake-step" + school + "&section=ICT" + fresh());
        open("offer, new", admin, "onboarding/offer-edit" + school + fresh());
        open(
                "offer, change",
                admin,
                "onboarding/offer-edit?offer=" + market.deal().draft() + fresh());
        open("offer", admin, "onboarding/offer?offer=" + market.deal().sent());
        open(
                "agreement",
                admin,
                "onboarding/agreement?agreement=" + market.deal().financial() + fresh());
        open("session", admin, "onboarding/session" + school + fresh());
        open("letter", new Visitor(), "aanbod/" + market.deal().token());
    }

    private static String fresh() {
        return "&draft=" + UUID.randomUUID();
    }
}
