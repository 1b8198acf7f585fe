package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.cast.CastSchool;
import nl.cultureelzelfportret.cast.CastStay;
import nl.cultureelzelfportret.ejb.account.Argon2PasswordHash;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Writes the people of the cast: how they sign in, what they come for and in which classes they are. */
final class Crowd {

    private final EntityManager entityManager;
    private final Places places;
    private final LocalDate today;
    private final Map<CastPerson, Person> people = new HashMap<>();

    Crowd(EntityManager entityManager, Places places, LocalDate today) {
        this.entityManager = entityManager;
        this.places = places;
        this.today = today;
        String hash = new Argon2PasswordHash().generate(Cast.PASSWORD.toCharArray());
        Cast.people().forEach(person -> add(person, hash));
    }

    Person person(CastPerson cast) {
        return people.get(cast);
    }

    private void add(CastPerson cast, String passwordHash) {
        Person person = new Person(cast.givenName(), cast.prefix(), cast.familyName(), cast.language());
        person.choose(cast.accent());
        people.put(cast, person);
        entityManager.persist(person);
        entityManager.persist(new Credential(person, cast.userName(), passwordHash, cast.mustChange()));
        switch (cast.role()) {
            case PUPIL, TEACHER -> enrol(cast, person);
            case SCHOOL_ADMIN, TRAINER ->
                cast.schools().forEach(school -> appoint(cast, person, places.school(school), null));
            case REGION_ADMIN -> appoint(cast, person, null, places.region(cast.region()));
            case OPERATOR -> appoint(cast, person, null, null);
        }
    }

    private void enrol(CastPerson cast, Person person) {
        for (CastStay stay : cast.stays()) {
            entityManager.persist(new Membership(
                    person, places.schoolClass(stay.schoolClass()), cast.role(), stay.begin(today), stay.end(today)));
        }
        cast.stays().stream()
                .collect(Collectors.groupingBy(stay -> stay.schoolClass().school()))
                .forEach((school, stays) -> entityManager.persist(grant(cast, person, school, stays)));
    }

    private RoleGrant grant(CastPerson cast, Person person, CastSchool school, List<CastStay> stays) {
        LocalDate begin = stays.stream()
                .map(stay -> stay.begin(today))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        RoleGrant grant = new RoleGrant(person, cast.role(), places.school(school), null, begin);
        if (stays.stream().noneMatch(stay -> stay.end(today) == null)) {
            grant.endOn(stays.stream()
                    .map(stay -> stay.end(today))
                    .max(Comparator.naturalOrder())
                    .orElseThrow());
        }
        return grant;
    }

    private void appoint(CastPerson cast, Person person, School school, Region region) {
        LocalDate begin = new SchoolYear(SchoolYear.containing(today).startYear() - 1).firstDay();
        entityManager.persist(new RoleGrant(person, cast.role(), school, region, begin));
    }
}
