package nl.cultureelzelfportret.it.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import org.junit.jupiter.api.Test;

/** As many SQL statements as the pages of regions need: the same for a new region as for one with a long history. */
class RegionStatementsIT {

    private record Place(Person admin, UUID region) {}

    @Test
    void areAsManyAsAgreedHoweverLongTheHistory() throws IOException, InterruptedException {
        Map<String, Integer> agreed =
                Map.of("institute", 7, "texts", 10, "tariffs", 6, "tariff, new", 11, "regions", 4, "region, new", 2);

        assertEquals(new TreeMap<>(agreed), statements(1));
        assertEquals(new TreeMap<>(agreed), statements(12));
    }

    private static Map<String, Integer> statements(int years) throws IOException, InterruptedException {
        Place place = OutsideScribe.write(entityManager -> place(entityManager, years));
        Visitor admin = Visitor.signedIn(place.admin());
        Visitor operator = Visitor.signedIn(
                OutsideScribe.write(entityManager -> new Town(entityManager).person(Role.OPERATOR, null, null)));
        String region = "?region=" + place.region();
        Map<String, Integer> found = new TreeMap<>();
        found.put("institute", count(admin, "region/region" + region + fresh()));
        found.put("texts", count(admin, "region/texts" + region + fresh()));
        found.put("tariffs", count(admin, "region/tariffs" + region));
        found.put("tariff, new", count(admin, "region/tariff" + region + fresh()));
        found.put("regions", count(operator, "region/regions"));
        found.put("region, new", count(operator, "region/new?q=" + fresh()));
        return found;
    }

    private static Place place(EntityManager entityManager, int years) {
        Town town = new Town(entityManager);
        for (int i = 0; i < years; i++) {
            town.school();
            LocalDate from = LocalDate.now(Clock.systemUTC()).minusYears(i);
            Tariff tariff = new Tariff(town.region(), from);
            tariff.revise(
                    from,
                    EnumSet.of(Role.PUPIL, Role.TEACHER),
                    List.of(new TariffComponent(TariffKind.ACCOUNT_PER_YEAR, "Account", new Money(400 - i))));
            entityManager.persist(tariff);
        }
        return new Place(
                town.person(Role.REGION_ADMIN, null, town.region()),
                town.region().getPublicId());
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
