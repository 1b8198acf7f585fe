package nl.cultureelzelfportret.persistence.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;

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
        return entityManager
                .createQuery("select p from Person p where p.publicId = :publicId", Person.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
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
     * {@return who somebody is on a day: the person, their roles with school and region, and whether they still have
     * to choose a password; empty for somebody without a role on that day}
     *
     * @param publicId of the person
     * @param today    the day
     */
    public Optional<Identity> identify(UUID publicId, LocalDate today) {
        List<Object[]> found = entityManager
                .createQuery(
                        "select g, c.mustChange from RoleGrant g join fetch g.person left join fetch g.school s"
                                + " left join fetch s.region left join fetch g.region, Credential c"
                                + " where g.person.publicId = :publicId and c.person = g.person and g.begin <= :today"
                                + " and (g.end is null or g.end >= :today)",
                        Object[].class)
                .setParameter("publicId", publicId)
                .setParameter("today", today)
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<RoleGrant> grants = found.stream().map(row -> (RoleGrant) row[0]).toList();
        return Optional.of(new Identity(grants.get(0).getPerson(), grants, (Boolean) found.get(0)[1]));
    }

    /**
     * {@return the schools to which a person belongs by a role on a day; a trainer visits and does not belong}
     *
     * @param personId key of the person
     * @param today    the day
     */
    public List<Long> schoolsOf(long personId, LocalDate today) {
        return entityManager
                .createQuery(
                        "select g.school.id from RoleGrant g where g.person.id = :person and g.role in :roles"
                                + " and g.begin <= :today and (g.end is null or g.end >= :today)",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("roles", Role.OF_A_SCHOOL)
                .setParameter("today", today)
                .getResultList();
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
     * {@return who trains a school of a region on a day, by given name}
     *
     * @param regionId key of the region
     * @param today    the day
     */
    public List<Person> trainersIn(long regionId, LocalDate today) {
        return entityManager
                .createQuery(
                        "select distinct p from RoleGrant g join g.person p where g.school.region.id = :region"
                                + " and g.role = :role and g.begin <= :today and (g.end is null or g.end >= :today)"
                                + " order by p.givenName, p.familyName",
                        Person.class)
                .setParameter("region", regionId)
                .setParameter("role", Role.TRAINER)
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
