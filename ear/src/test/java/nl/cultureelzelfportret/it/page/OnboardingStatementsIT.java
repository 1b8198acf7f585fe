package nl.cultureelzelfportret.it.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.cultureelzelfportret.it.town.Deal;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.school.Location;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolContact;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import org.junit.jupiter.api.Test;

/** As many SQL statements as each page about schools needs: the same number for one school as for many. */
class OnboardingStatementsIT {

    private static final Map<String, Integer> AGREED = new TreeMap<>(Map.ofEntries(
            Map.entry("schools", 14),
            Map.entry("school", 17),
            Map.entry("edit", 19),
            Map.entry("contact", 16),
            Map.entry("intake", 4),
            Map.entry("intake step", 5),
            Map.entry("offer, new", 8),
            Map.entry("offer, change", 9),
            Map.entry("offer", 4),
            Map.entry("agreement", 10),
            Map.entry("session", 3),
            Map.entry("letter", 2)));

    /** An institute with schools. */
    private record Market(Person admin, UUID school, Deal deal) {}

    @Test
    void areTheSameForLittleAndForMuchAndAsManyAsAgreed() throws IOException, InterruptedException {
        Map<String, Integer> little = statements(OutsideScribe.write(entityManager -> market(entityManager, 1)));
        Map<String, Integer> much = statements(OutsideScribe.write(entityManager -> market(entityManager, 30)));

        assertEquals(little, much);
        assertEquals(AGREED, much);
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
        entityManager.flush();
        return new Market(admin, school.getPublicId(), Deal.of(entityManager, school));
    }

    private static Map<String, Integer> statements(Market market) throws IOException, InterruptedException {
        Visitor admin = Visitor.signedIn(market.admin());
        String school = "?school=" + market.school();
        Map<String, Integer> found = new TreeMap<>();
        found.put("schools", count(admin, "onboarding/schools"));
        found.put("school", count(admin, "onboarding/school" + school));
        found.put("edit", count(admin, "onboarding/edit" + school + fresh()));
        found.put("contact", count(admin, "onboarding/contact" + school + fresh()));
        found.put("intake", count(admin, "onboarding/intake" + school));
        found.put("intake step", count(admin, "onboarding/intake-step" + school + "&section=ICT" + fresh()));
        found.put("offer, new", count(admin, "onboarding/offer-edit" + school + fresh()));
        found.put(
                "offer, change",
                count(admin, "onboarding/offer-edit?offer=" + market.deal().draft() + fresh()));
        found.put(
                "offer", count(admin, "onboarding/offer?offer=" + market.deal().sent()));
        found.put(
                "agreement",
                count(admin, "onboarding/agreement?agreement=" + market.deal().financial() + fresh()));
        found.put("session", count(admin, "onboarding/session" + school + fresh()));
        found.put("letter", count(new Visitor(), "aanbod/" + market.deal().token()));
        return found;
    }

    private static String fresh() {
        return "&draft=" + UUID.randomUUID();
    }

    private static int count(Visitor visitor, String address) throws IOException, InterruptedException {
        HttpResponse<String> page = visitor.get(address);
        assertEquals(200, page.statusCode(), address);
        return Integer.parseInt(page.headers().firstValue("X-Statements").orElse("-1"));
    }
}
