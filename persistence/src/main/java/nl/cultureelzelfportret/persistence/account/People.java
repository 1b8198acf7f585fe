package nl.cultureelzelfportret.persistence.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /**
     * {@return the roles that a person has on a day, with their school and region}
     *
     * @param personId key of the person
     * @param today    the day
     */
    public List<RoleGrant> rolesOf(long personId, LocalDate today) {
        return entityManager
                .createQuery(
                        "select g from RoleGrant g left join fetch g.school left join fetch g.region"
                                + " where g.person.id = :person and g.begin <= :today"
                                + " and (g.end is null or g.end >= :today)",
                        RoleGrant.class)
                .setParameter("person", personId)
                .setParameter("today", today)
                .getResultList();
    }
}
