package nl.cultureelzelfportret.persistence.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.ById;
import nl.cultureelzelfportret.persistence.school.School;

/** Everybody who is known here, and the roles that they have. */
public final class People {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public People(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the person with this id}
     *
     * @param publicId of the person
     */
    public Optional<Person> find(UUID publicId) {
        return ById.find(
                entityManager.createQuery("select p from Person p where p.publicId = :publicId", Person.class),
                publicId);
    }

    /**
     * {@return the person with this key, without asking the database yet}
     *
     * @param id key of the person
     */
    public Person reference(long id) {
        return entityManager.getReference(Person.class, id);
    }

    /** @param person a new one */
    public void add(Person person) {
        entityManager.persist(person);
    }

    /** @param role a new one of somebody */
    public void grant(RoleGrant role) {
        entityManager.persist(role);
    }

    /**
     * {@return whether anybody ever had this role}
     *
     * @param role one of the roles
     */
    public boolean isThere(Role role) {
        return !entityManager
                .createQuery("select g.id from RoleGrant g where g.role = :role", Long.class)
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * {@return the people who work for the institutes of regions on a day, each with the region}
     *
     * @param today the day
     */
    public List<RoleGrant> regionAdmins(LocalDate today) {
        return entityManager
                .createQuery(
                        "select g from RoleGrant g join fetch g.person join fetch g.region where g.role = :role"
                                + " and g.begin <= :today and (g.end is null or g.end >= :today) order by g.id",
                        RoleGrant.class)
                .setParameter("role", Role.REGION_ADMIN)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * {@return who somebody is on a day, in one statement: the person, their roles with school and region, their classes,
     * and whether they still have to choose a password; empty for somebody without a role on that day}
     *
     * @param publicId of the person
     * @param today    the day
     */
    public Optional<Identity> identify(UUID publicId, LocalDate today) {
        List<Object[]> found = entityManager
                .createQuery(
                        "select p, c.mustChange, g, gs, gr, m, mc, ms, sr from Person p left join Credential c on c.person = p"
                                + " left join RoleGrant g on g.person = p left join g.school gs left join gs.region sr"
                                + " left join g.region gr"
                                + " left join Membership m on m.person = p and m.begin <= :today"
                                + " and (m.end is null or m.end >= :today)"
                                + " left join m.schoolClass mc left join mc.school ms"
                                + " where p.publicId = :publicId and c.id is not null and g.begin <= :today"
                                + " and (g.end is null or g.end >= :today) order by mc.yearGroup, mc.name",
                        Object[].class)
                .setParameter("publicId", publicId)
                .setParameter("today", today)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new Identity(
                        (Person) row[0],
                        column(found, 2, RoleGrant.class),
                        column(found, 5, Membership.class),
                        (Boolean) row[1]));
    }

    /** Each role comes with each class: what is once somebody's stands in more than one row. */
    private static <T> List<T> column(List<Object[]> rows, int number, Class<T> type) {
        return rows.stream()
                .map(row -> type.cast(row[number]))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * {@return where a person belongs on a day: in classes, and at schools by a role; a trainer visits and does not belong}
     *
     * <p>Plain SQL, because JPA cannot ask for both at once.
     *
     * @param personId key of the person
     * @param today    the day
     */
    public List<Place> placesOf(long personId, LocalDate today) {
        String roles = Role.OF_A_SCHOOL.stream().map(role -> "'" + role + "'").collect(Collectors.joining(","));
        List<?> rows = entityManager
                .createNativeQuery("select m.role, c.id, c.school_id from membership m"
                        + " join school_class c on c.id = m.school_class_id where m.person_id = ?1"
                        + " and m.begin_date <= ?2 and (m.end_date is null or m.end_date >= ?2)"
                        + " union all select null, null, g.school_id from role_grant g where g.person_id = ?1"
                        + " and g.role in (" + roles + ") and g.begin_date <= ?2"
                        + " and (g.end_date is null or g.end_date >= ?2)")
                .setParameter(1, personId)
                .setParameter(2, today)
                .getResultList();
        return rows.stream().map(row -> place((Object[]) row)).toList();
    }

    private static Place place(Object... row) {
        long school = ((Number) row[2]).longValue();
        return row[0] == null
                ? Place.at(school)
                : new Place(Role.valueOf((String) row[0]), ((Number) row[1]).longValue(), school);
    }

    /**
     * {@return the roles that a person ever had, the first one first}
     *
     * @param personId key of the person
     */
    public List<RoleGrant> grantsOf(long personId) {
        return entityManager
                .createQuery(
                        "select g from RoleGrant g left join fetch g.school left join fetch g.region"
                                + " where g.person.id = :person order by g.begin",
                        RoleGrant.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * Erases a person with sign-in, roles and classes. What they made has to be gone already.
     *
     * @param personId key of the person
     */
    public void erase(long personId) {
        for (String what : List.of(
                "Membership m where m.person.id",
                "RoleGrant m where m.person.id",
                "Credential m where m.person.id",
                "Person m where m.id")) {
            entityManager
                    .createQuery("delete from " + what + " = :person")
                    .setParameter("person", personId)
                    .executeUpdate();
        }
    }

    /**
     * {@return who has a role at schools on a day, by given name}
     *
     * @param schoolIds keys of the schools
     * @param role      which role, or null for those who train or administer
     * @param today     the day
     */
    public List<RoleGrant> grantsAt(Collection<Long> schoolIds, Role role, LocalDate today) {
        return schoolIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select g from RoleGrant g join fetch g.person p where g.school.id in :schools"
                                        + " and g.role in :roles and g.begin <= :today"
                                        + " and (g.end is null or g.end >= :today) order by p.givenName, p.familyName",
                                RoleGrant.class)
                        .setParameter("schools", schoolIds)
                        .setParameter("roles", role == null ? List.of(Role.TRAINER, Role.SCHOOL_ADMIN) : List.of(role))
                        .setParameter("today", today)
                        .getResultList();
    }

    /**
     * {@return who administers or trains a school on a day, and who trains another school of its region, by given name}
     *
     * @param school which
     * @param today  the day
     */
    public List<RoleGrant> grantsAround(School school, LocalDate today) {
        return entityManager
                .createQuery(
                        "select g from RoleGrant g join fetch g.person p join fetch g.school s where (g.role = :trainer"
                                + " and s.region = :region or g.role = :admin and s = :school)"
                                + " and g.begin <= :today and (g.end is null or g.end >= :today)"
                                + " order by p.givenName, p.familyName",
                        RoleGrant.class)
                .setParameter("region", school.getRegion())
                .setParameter("school", school)
                .setParameter("trainer", Role.TRAINER)
                .setParameter("admin", Role.SCHOOL_ADMIN)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * {@return the teachers of a school on a day, by given name}
     *
     * @param schoolId key of the school
     * @param today    the day
     */
    public List<Person> teachersAt(long schoolId, LocalDate today) {
        return entityManager
                .createQuery(
                        "select distinct p from RoleGrant g join g.person p where g.school.id = :school"
                                + " and g.role = :role and g.begin <= :today and (g.end is null or g.end >= :today)"
                                + " order by p.givenName, p.familyName",
                        Person.class)
                .setParameter("school", schoolId)
                .setParameter("role", Role.TEACHER)
                .setParameter("today", today)
                .getResultList();
    }
}
