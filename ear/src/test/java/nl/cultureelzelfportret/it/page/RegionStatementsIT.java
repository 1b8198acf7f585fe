package nl.cultureelzelfportret.it.page;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Hand;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;

/** As many SQL statements as the pages of regions need: the same for a new region as for one with a long history. */
class RegionStatementsIT extends StatementsOfPages<RegionStatementsIT.Place> {

    private static final Map<String, Integer> AGREED = Map.of(
            "institute", 4,
            "texts", 5,
            "tariffs", 6,
            "tariff, new", 8,
            "regions", 4,
            "region, new", 2,
            "admins", 4,
            "admin", 4);

    record Place(Person admin, Person operator, UUID region) {}

    @Override
    Map<String, Integer> agreed() {
        return AGREED;
    }

    @Override
    Place little(EntityManager entityManager) {
        return place(entityManager, 1);
    }

    @Override
    Place much(EntityManager entityManager) {
        return place(entityManager, 12);
    }

    @Override
    void visit(Place place) throws IOException, InterruptedException {
        Visitor admin = Visitor.signedIn(place.admin());
        Visitor operator = Visitor.signedIn(place.operator());
        String region = "?region=" + place.region();
        open("institute", admin, "region/region" + region + fresh());
        open("texts", admin, "region/texts" + region + fresh());
        open("tariffs", admin, "region/tariffs" + region);
        open("tariff, new", admin, "region/tariff" + region + fresh());
        open("regions", operator, "region/regions");
        open("region, new", operator, "region/new?q=" + fresh());
        open("admins", operator, "region/admins" + region);
        open(
                "admin",
                operator,
                "region/admin" + region + "&person=" + place.admin().getPublicId());
    }

    private static Place place(EntityManager entityManager, int years) {
        Town town = new Town(entityManager);
        Person admin = town.person(Role.REGION_ADMIN, null, town.region());
        entityManager.flush();
        for (int i = 0; i < years; i++) {
            town.school();
            LocalDate from = LocalDate.now(Clock.systemUTC()).minusYears(i);
            Tariff tariff = new Tariff(town.region(), from);
            tariff.revise(
                    from,
                    EnumSet.of(Role.PUPIL, Role.TEACHER),
                    List.of(new TariffComponent(TariffKind.ACCOUNT_PER_YEAR, "Account", new Money(400 - i))));
            tariff.madeBy(new Hand(admin.getId(), Instant.EPOCH));
            entityManager.persist(tariff);
            town.person(Role.REGION_ADMIN, null, town.region());
        }
        return new Place(
                admin, town.person(Role.OPERATOR, null, null), town.region().getPublicId());
    }

    private static String fresh() {
        return "&draft=" + UUID.randomUUID();
    }
}
