package nl.cultureelzelfportret.persistence.roster;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** How classes moved up: done for a whole school in a few statements, and undone just so. */
public final class RollOvers {

    private static final List<String> ROLL = List.of(
            "update roll_over_class r join school_class c on c.school_id = ?2 and c.school_year = ?3 and c.name = r.name"
                    + " set r.to_class_id = c.id where r.roll_over_id = ?1 and not r.leaves",
            "insert into school_class (public_id, version, school_id, school_year, name, year_group)"
                    + " select to_public_id, 1, ?2, ?3, name, year_group from roll_over_class"
                    + " where roll_over_id = ?1 and not leaves and to_class_id is null",
            "update roll_over_class r join school_class c on c.public_id = r.to_public_id"
                    + " set r.to_class_id = c.id, r.made = true where r.roll_over_id = ?1",
            "insert into roll_over_membership (roll_over_id, membership_id, begun, had_end)"
                    + " select ?1, m.id, false, m.end_date from membership m join roll_over_class r"
                    + " on r.from_class_id = m.school_class_id where r.roll_over_id = ?1"
                    + " and m.begin_date < ?4 and (m.end_date is null or m.end_date >= ?4)",
            "insert into membership (public_id, version, person_id, school_class_id, role, begin_date, by_roster)"
                    + " select uuid(), 1, m.person_id, r.to_class_id, m.role, ?4, m.by_roster from roll_over_membership o"
                    + " join membership m on m.id = o.membership_id join roll_over_class r on r.roll_over_id = ?1"
                    + " and r.from_class_id = m.school_class_id where o.roll_over_id = ?1 and m.role = 'PUPIL'"
                    + " and r.to_class_id is not null",
            "insert into roll_over_membership (roll_over_id, membership_id, begun)"
                    + " select ?1, n.id, true from membership n join roll_over_class r on r.to_class_id = n.school_class_id"
                    + " where r.roll_over_id = ?1 and n.begin_date = ?4 and n.role = 'PUPIL'"
                    + " and not exists (select 1 from roll_over_membership o where o.roll_over_id = ?1"
                    + " and o.membership_id = n.id)",
            "update membership m join roll_over_membership o on o.membership_id = m.id"
                    + " set m.end_date = greatest(m.begin_date, ?4 - interval 1 day), m.version = m.version + 1"
                    + " where o.roll_over_id = ?1 and not o.begun");

    private static final List<String> UNDO = List.of(
            "update membership m join roll_over_membership o on o.membership_id = m.id"
                    + " set m.end_date = o.had_end, m.version = m.version + 1 where o.roll_over_id = ?1 and not o.begun",
            "delete m from membership m join roll_over_membership o on o.membership_id = m.id"
                    + " where o.roll_over_id = ?1 and o.begun",
            "delete c from school_class c join roll_over_class r on r.to_class_id = c.id and r.made"
                    + " left join membership m on m.school_class_id = c.id"
                    + " left join roster_class k on k.school_class_id = c.id"
                    + " where r.roll_over_id = ?1 and m.id is null and k.id is null");

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public RollOvers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return how the classes of a school moved up from a year; empty if they did not, or it was undone}
     *
     * @param schoolId key of the school
     * @param fromYear the year
     */
    public Optional<RollOver> find(long schoolId, SchoolYear fromYear) {
        return entityManager
                .createQuery(
                        "select r from RollOver r where r.school.id = :school and r.fromYear = :year"
                                + " and r.undoneAt is null",
                        RollOver.class)
                .setParameter("school", schoolId)
                .setParameter("year", fromYear)
                .getResultStream()
                .findFirst();
    }

    /**
     * Moves classes up: the pupils begin in the next class on the day after they end in the last one. Teachers end; who teaches
     * the new class is decided by people.
     *
     * @param rollOver a new one
     * @param classes  what becomes of each class
     */
    public void roll(RollOver rollOver, List<NextClass> classes) {
        entityManager.persist(rollOver);
        entityManager.flush();
        new Batch(entityManager)
                .run(
                        "insert into roll_over_class (roll_over_id, from_class_id, name, year_group, leaves, to_public_id)"
                                + " select ?, id, ?, ?, ?, ? from school_class where public_id = ? and school_id = ?",
                        classes,
                        each -> new Object[] {
                            rollOver.getId(),
                            each.name(),
                            each.yearGroup(),
                            each.leaves(),
                            UUID.randomUUID(),
                            each.schoolClass(),
                            rollOver.getSchool().getId()
                        });
        ROLL.forEach(sql -> run(sql, rollOver));
    }

    private void run(String sql, RollOver rollOver) {
        Query query = entityManager.createNativeQuery(sql);
        query.setParameter(1, rollOver.getId());
        bind(query, sql, 2, rollOver.getSchool().getId());
        bind(query, sql, 3, rollOver.getFromYear().next().label());
        bind(query, sql, 4, rollOver.getBegin());
        query.executeUpdate();
    }

    private static void bind(Query query, String sql, int number, Object value) {
        if (sql.contains("?" + number)) {
            query.setParameter(number, value);
        }
    }

    /**
     * Undoes it: everybody is again where they were, and classes that it made and that nobody else uses are gone.
     *
     * @param rollOver to be undone
     */
    public void undo(RollOver rollOver) {
        UNDO.forEach(sql -> run(sql, rollOver));
    }

    /**
     * {@return the keys of the classes to which it moved pupils}
     *
     * @param rollOver that was done
     */
    public List<Long> newClasses(RollOver rollOver) {
        List<?> rows = entityManager
                .createNativeQuery("select to_class_id, 0 from roll_over_class where roll_over_id = ?1"
                        + " and to_class_id is not null")
                .setParameter(1, rollOver.getId())
                .getResultList();
        return rows.stream().map(row -> new Row((Object[]) row).key(0)).toList();
    }

    /**
     * {@return how many pupils go on the way: those of the classes that leave}
     *
     * @param rollOver that was done
     */
    public int onTheWay(RollOver rollOver) {
        return ((Number) entityManager
                        .createNativeQuery("select count(distinct m.person_id) from roll_over_membership o"
                                + " join membership m on m.id = o.membership_id and m.role = 'PUPIL'"
                                + " join roll_over_class r on r.roll_over_id = o.roll_over_id"
                                + " and r.from_class_id = m.school_class_id and r.leaves where o.roll_over_id = ?1")
                        .setParameter(1, rollOver.getId())
                        .getSingleResult())
                .intValue();
    }
}
