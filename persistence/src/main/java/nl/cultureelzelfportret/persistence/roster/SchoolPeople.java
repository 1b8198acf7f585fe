package nl.cultureelzelfportret.persistence.roster;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Who belongs to a school today, and in which classes: each list in one statement. */
public final class SchoolPeople {

    private static final String TODAY = ".begin_date <= ?2 and (%1$s.end_date is null or %1$s.end_date >= ?2)";

    private static final String PEOPLE = "select p.public_id, p.given_name, p.prefix, p.family_name, c.user_name,"
            + " group_concat(distinct if(g" + TODAY.formatted("g") + ", g.role, null)), group_concat(distinct g.role),"
            + " (select group_concat(distinct sc.public_id, ' ', sc.name order by sc.name separator '\n')"
            + " from membership m join school_class sc on sc.id = m.school_class_id where m.person_id = p.id"
            + " and sc.school_id = ?1 and m" + TODAY.formatted("m") + "),"
            + " (select max(m.end_date is null or m.end_date >= ?2) from membership m join school_class sc"
            + " on sc.id = m.school_class_id where m.person_id = p.id and sc.school_id = ?1), c.last_sign_in"
            + " from role_grant g join person p on p.id = g.person_id left join credential c on c.person_id = p.id"
            + " where g.school_id = ?1 and g.role in ('PUPIL', 'TEACHER', 'SCHOOL_ADMIN') and g.begin_date <= ?2";

    private static final String CLASSES = "select c.public_id, c.name, c.year_group,"
            + " (select count(*) from membership m where m.school_class_id = c.id and m.role = 'PUPIL'"
            + " and m.begin_date <= ?3 and (m.end_date is null or m.end_date >= ?3)),"
            + " (select group_concat(concat_ws(' ', p.given_name, p.prefix, p.family_name) order by p.given_name"
            + " separator ', ') from membership m join person p on p.id = m.person_id where m.school_class_id = c.id"
            + " and m.role = 'TEACHER' and m.begin_date <= ?3 and (m.end_date is null or m.end_date >= ?3))"
            + " from school_class c where c.school_id = ?1 and c.school_year = ?2 order by c.year_group, c.name";

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public SchoolPeople(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return everybody who belongs to a school, or did}
     *
     * @param schoolId key of the school
     * @param today    the day
     */
    public List<PersonRow> of(long schoolId, LocalDate today) {
        return rows(entityManager
                .createNativeQuery(PEOPLE + " group by p.id")
                .setParameter(1, schoolId)
                .setParameter(2, today));
    }

    private static List<PersonRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> person((Object[]) row)).toList();
    }

    /**
     * {@return somebody who belongs to a school, or did}
     *
     * @param schoolId key of the school
     * @param person   id of the person
     * @param today    the day
     */
    public Optional<PersonRow> one(long schoolId, UUID person, LocalDate today) {
        return rows(entityManager
                        .createNativeQuery(PEOPLE + " and p.public_id = ?3 group by p.id")
                        .setParameter(1, schoolId)
                        .setParameter(2, today)
                        .setParameter(3, person.toString()))
                .stream()
                .findFirst();
    }

    private static PersonRow person(Object[] values) {
        Row row = new Row(values);
        ListedName name = new ListedName(row.text(1), row.text(2), row.text(3));
        boolean gone = row.text(5) == null;
        Set<Role> roles = Arrays.stream(row.text(gone ? 6 : 5).split(","))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        boolean left = roles.equals(Set.of(Role.PUPIL)) && row.key(8) != null && row.number(8) == 0;
        return new PersonRow(
                UUID.fromString(row.text(0)),
                name.full(),
                (name.family() + " " + name.given()).strip(),
                row.text(4) == null ? "" : row.text(4),
                roles,
                classes(row.text(7)),
                gone ? Belonging.GONE : left ? Belonging.ON_THE_WAY : Belonging.HERE,
                instant(values[9]));
    }

    private static List<PersonRow.InClass> classes(String listed) {
        return listed == null
                ? List.of()
                : Arrays.stream(listed.split("\n"))
                        .map(each -> each.split(" ", 2))
                        .map(each -> new PersonRow.InClass(UUID.fromString(each[0]), each[1]))
                        .toList();
    }

    private static Instant instant(Object value) {
        if (value instanceof Timestamp timestamp) {
            return timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        return value instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC) : null;
    }

    /**
     * {@return the classes of a school in a school year}
     *
     * @param schoolId key of the school
     * @param year     the school year
     * @param today    the day
     */
    public List<ClassRow> classes(long schoolId, SchoolYear year, LocalDate today) {
        List<?> rows = entityManager
                .createNativeQuery(CLASSES)
                .setParameter(1, schoolId)
                .setParameter(2, year.label())
                .setParameter(3, today)
                .getResultList();
        return rows.stream()
                .map(row -> new Row((Object[]) row))
                .map(row -> new ClassRow(
                        UUID.fromString(row.text(0)),
                        row.text(1),
                        row.number(2),
                        row.number(3),
                        row.text(4) == null ? "" : row.text(4)))
                .toList();
    }

    /**
     * {@return the roles that somebody has at a school; empty for who does not belong to it}
     *
     * @param schoolId key of the school
     * @param person   id of the person
     * @param today    the day
     */
    public List<RoleGrant> grants(long schoolId, UUID person, LocalDate today) {
        return entityManager
                .createQuery(
                        "select g from RoleGrant g join fetch g.person where g.person.publicId = :person"
                                + " and g.school.id = :school and g.role in :roles and g.begin <= :today"
                                + " and (g.end is null or g.end >= :today)",
                        RoleGrant.class)
                .setParameter("person", person)
                .setParameter("school", schoolId)
                .setParameter("roles", Role.OF_A_SCHOOL)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * {@return where somebody is at a school}
     *
     * @param schoolId key of the school
     * @param personId key of the person
     * @param today    the day
     */
    public List<Membership> places(long schoolId, long personId, LocalDate today) {
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.schoolClass c where m.person.id = :person"
                                + " and c.school.id = :school and m.begin <= :today and (m.end is null or m.end >= :today)",
                        Membership.class)
                .setParameter("person", personId)
                .setParameter("school", schoolId)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * {@return who is in a class of a school, pupils and teachers}
     *
     * @param classId key of the class
     * @param today   the day
     */
    public List<Membership> members(long classId, LocalDate today) {
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.person p where m.schoolClass.id = :class"
                                + " and m.begin <= :today and (m.end is null or m.end >= :today)"
                                + " order by p.familyName, p.givenName",
                        Membership.class)
                .setParameter("class", classId)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * {@return with what people sign in}
     *
     * @param personIds keys of the people
     */
    public List<Credential> credentials(List<Long> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select c from Credential c where c.person.id in :people", Credential.class)
                        .setParameter("people", personIds)
                        .getResultList();
    }

    /**
     * {@return a class of a school}
     *
     * @param schoolId key of the school
     * @param publicId id of the class
     */
    public Optional<SchoolClass> schoolClass(long schoolId, UUID publicId) {
        return entityManager
                .createQuery(
                        "select c from SchoolClass c where c.publicId = :id and c.school.id = :school",
                        SchoolClass.class)
                .setParameter("id", publicId)
                .setParameter("school", schoolId)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return whether a school has a class of this name in a year}
     *
     * @param schoolId key of the school
     * @param year     the school year
     * @param name     of the class
     */
    public boolean hasClass(long schoolId, SchoolYear year, String name) {
        return !entityManager
                .createQuery("select c.id from SchoolClass c where c.school.id = :school and c.schoolYear = :year"
                        + " and c.name = :name")
                .setParameter("school", schoolId)
                .setParameter("year", year)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }

    /** @param made something new: a person, a sign-in, a role, a class or a membership */
    public void add(Object made) {
        entityManager.persist(made);
    }
}
