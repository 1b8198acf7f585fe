package nl.cultureelzelfportret.persistence.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.eclipse.persistence.config.QueryHints;

/** Who is in which class, and when. */
public final class Memberships {

    /** A second "join fetch" behind the first one is passed over. */
    private static final String WITH_SCHOOL = "m.schoolClass.school";

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Memberships(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the classes in which a person is on a day, with their school, by name}
     *
     * @param personId key of the person
     * @param today    the day
     */
    public List<Membership> of(long personId, LocalDate today) {
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.schoolClass c"
                                + " where m.person.id = :person and m.begin <= :today"
                                + " and (m.end is null or m.end >= :today) order by c.yearGroup, c.name",
                        Membership.class)
                .setHint(QueryHints.FETCH, WITH_SCHOOL)
                .setParameter("person", personId)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * {@return keys of the classes of a school year that a person taught, now or then}
     *
     * @param personId   key of the person
     * @param schoolYear of the classes
     */
    public Set<Long> taughtIn(long personId, SchoolYear schoolYear) {
        return Set.copyOf(entityManager
                .createQuery(
                        "select c.id from Membership m join m.schoolClass c"
                                + " where m.person.id = :person and m.role = :role and c.schoolYear = :year",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("role", Role.TEACHER)
                .setParameter("year", schoolYear)
                .getResultList());
    }

    /**
     * {@return those who are in a class on a day, by given name}
     *
     * @param schoolClassId key of the class
     * @param role          as pupil or as teacher
     * @param today         the day
     */
    public List<Person> membersOf(long schoolClassId, Role role, LocalDate today) {
        return entityManager
                .createQuery(
                        "select p from Membership m join m.person p where m.schoolClass.id = :class and m.role = :role"
                                + " and m.begin <= :today and (m.end is null or m.end >= :today)"
                                + " order by p.givenName, p.familyName",
                        Person.class)
                .setParameter("class", schoolClassId)
                .setParameter("role", role)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * {@return the keys of those of these people who are pupils of one of these classes on a day}
     *
     * @param personIds      keys of the people
     * @param schoolClassIds keys of the classes
     * @param today          the day
     */
    public Set<Long> pupilsAmong(Collection<Long> personIds, Collection<Long> schoolClassIds, LocalDate today) {
        if (personIds.isEmpty() || schoolClassIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entityManager
                .createQuery(
                        "select distinct m.person.id from Membership m where m.person.id in :people"
                                + " and m.schoolClass.id in :classes and m.role = :role"
                                + " and m.begin <= :today and (m.end is null or m.end >= :today)",
                        Long.class)
                .setParameter("people", personIds)
                .setParameter("classes", schoolClassIds)
                .setParameter("role", Role.PUPIL)
                .setParameter("today", today)
                .getResultList());
    }

    /**
     * {@return the teachers of classes on a day, by given name}
     *
     * @param schoolClassIds keys of the classes
     * @param today          the day
     */
    public List<Person> teachersOf(Collection<Long> schoolClassIds, LocalDate today) {
        return membersOf(schoolClassIds, Role.TEACHER, today);
    }

    /**
     * {@return the pupils of classes on a day, by given name}
     *
     * @param schoolClassIds keys of the classes
     * @param today          the day
     */
    public List<Person> pupilsOf(Collection<Long> schoolClassIds, LocalDate today) {
        return membersOf(schoolClassIds, Role.PUPIL, today);
    }

    private List<Person> membersOf(Collection<Long> schoolClassIds, Role role, LocalDate today) {
        if (schoolClassIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select p from Membership m join m.person p where m.schoolClass.id in :classes"
                                + " and m.role = :role and m.begin <= :today and (m.end is null or m.end >= :today)"
                                + " order by p.givenName, p.familyName",
                        Person.class)
                .setParameter("classes", schoolClassIds)
                .setParameter("role", role)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * {@return all classes in which a person ever was, with their school, the first one first}
     *
     * @param personId key of the person
     */
    public List<Membership> allOf(long personId) {
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.schoolClass c"
                                + " where m.person.id = :person order by m.begin",
                        Membership.class)
                .setHint(QueryHints.FETCH, WITH_SCHOOL)
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * {@return the pupils of classes on a day, class by class and by given name}
     *
     * @param schoolClassIds keys of the classes
     * @param today          the day
     */
    public List<Membership> placesOfPupils(Collection<Long> schoolClassIds, LocalDate today) {
        if (schoolClassIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.person p join fetch m.schoolClass c where c.id in :classes"
                                + " and m.role = :role and m.begin <= :today and (m.end is null or m.end >= :today)"
                                + " order by c.yearGroup, c.name, p.givenName, p.familyName",
                        Membership.class)
                .setParameter("classes", schoolClassIds)
                .setParameter("role", Role.PUPIL)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * {@return the classes in which these people are on a day, by the key of the person}
     *
     * @param people keys of the people
     * @param today  the day
     */
    public Map<Long, List<Place>> placesOf(Collection<Long> people, LocalDate today) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select m.person.id, m.role, c.id, c.school.id from Membership m join m.schoolClass c"
                                + " where m.person.id in :people and m.begin <= :today"
                                + " and (m.end is null or m.end >= :today)",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new Place((Role) row[1], (Long) row[2], (Long) row[3]), Collectors.toList())));
    }
}
