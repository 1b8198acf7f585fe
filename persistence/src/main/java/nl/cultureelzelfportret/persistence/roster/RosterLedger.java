package nl.cultureelzelfportret.persistence.roster;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;

/**
 * Does what stands in the lines of a roster. Each step is one statement for all lines, so that five thousand people cost
 * hardly more than fifty; nothing of anybody is deleted, only ended.
 */
public final class RosterLedger {

    private static final List<String> STEPS = List.of(
            // 1 classes
            "insert into school_class (public_id, version, school_id, school_year, name, year_group)"
                    + " select l.new_public_id, 1, r.school_id, r.school_year, l.given_name, l.year_group from roster_line l"
                    + " join roster_preview r on r.id = l.roster_preview_id"
                    + " where r.id = ?1 and l.kind = 'CLASS' and l.deed = 'ADD'",
            "update roster_line l join school_class c on c.public_id = l.new_public_id set l.school_class_id = c.id"
                    + " where l.roster_preview_id = ?1 and l.kind = 'CLASS' and l.deed = 'ADD'",
            "update school_class c join roster_line l on l.school_class_id = c.id"
                    + " set c.name = l.given_name, c.year_group = l.year_group, c.version = c.version + 1"
                    + " where l.roster_preview_id = ?1 and l.kind = 'CLASS' and l.deed = 'CHANGE'",
            "insert into roster_class (school_id, school_class_id, school_year, source_key)"
                    + " select r.school_id, l.school_class_id, r.school_year, l.source_key from roster_line l"
                    + " join roster_preview r on r.id = l.roster_preview_id where r.id = ?1 and l.kind = 'CLASS'"
                    + " on duplicate key update roster_class.source_key = values(source_key)",
            // 5 people
            "insert into person (public_id, version, given_name, prefix, family_name, language, accent)"
                    + " select new_public_id, 1, given_name, prefix, family_name, 'NL', 'ORANGE' from roster_line"
                    + " where roster_preview_id = ?1 and kind <> 'CLASS' and deed = 'ADD'",
            "update roster_line l join person p on p.public_id = l.new_public_id set l.person_id = p.id"
                    + " where l.roster_preview_id = ?1 and l.kind <> 'CLASS' and l.deed = 'ADD'",
            "update person p join roster_line l on l.person_id = p.id set p.given_name = l.given_name,"
                    + " p.prefix = l.prefix, p.family_name = l.family_name, p.version = p.version + 1"
                    + " where l.roster_preview_id = ?1 and l.was_name <> '' and l.kind <> 'CLASS'",
            "insert into credential (public_id, version, person_id, user_name, password_hash, must_change, wrong_tries)"
                    + " select uuid(), 1, person_id, user_name, ?2, true, 0 from roster_line"
                    + " where roster_preview_id = ?1 and kind <> 'CLASS' and deed = 'ADD'",
            "insert into role_grant (public_id, version, person_id, role, school_id, begin_date)"
                    + " select uuid(), 1, l.person_id, l.begins_role, r.school_id, ?3 from roster_line l"
                    + " join roster_preview r on r.id = l.roster_preview_id where r.id = ?1 and l.begins_role is not null",
            "insert into roster_person (school_id, person_id, kind, source_key, eck_hash)"
                    + " select r.school_id, l.person_id, l.kind, l.source_key, l.eck_hash from roster_line l"
                    + " join roster_preview r on r.id = l.roster_preview_id where r.id = ?1 and l.kind <> 'CLASS'"
                    + " and l.person_id is not null and l.deed <> 'END'"
                    + " on duplicate key update roster_person.eck_hash = coalesce(values(eck_hash), roster_person.eck_hash)",
            // 11 memberships
            "insert into membership (public_id, version, person_id, school_class_id, role, begin_date, by_roster)"
                    + " select uuid(), 1, who.person_id, place.school_class_id,"
                    + " if(who.kind = 'PUPIL', 'PUPIL', 'TEACHER'), ?3, true from roster_place p"
                    + " join roster_line who on who.roster_preview_id = ?1 and who.number = p.person_number"
                    + " join roster_line place on place.roster_preview_id = ?1 and place.number = p.class_number"
                    + " where p.roster_preview_id = ?1 and p.deed = 'BEGIN'",
            "update membership m join roster_place p on p.membership_id = m.id"
                    + " set m.end_date = if(p.deed = 'END', greatest(m.begin_date, ?4), m.end_date),"
                    + " m.by_roster = m.by_roster or p.deed = 'STAY', m.version = m.version + 1"
                    + " where p.roster_preview_id = ?1 and p.deed in ('END', 'STAY')",
            "update role_grant g join roster_line l on l.person_id = g.person_id"
                    + " set g.end_date = greatest(g.begin_date, ?4), g.version = g.version + 1"
                    + " where l.roster_preview_id = ?1 and g.school_id = ?5 and l.deed = 'END' and g.role = if(l.kind = 'PUPIL', 'PUPIL', 'TEACHER')"
                    + " and (g.end_date is null or g.end_date > ?4)");

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public RosterLedger(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** {@return how many steps there are} */
    public int steps() {
        return STEPS.size();
    }

    /**
     * Does a step.
     *
     * @param step         from 0
     * @param previewId    key of the roster
     * @param schoolId     key of the school
     * @param noPassword   hash of nothing that anybody can type, for who gets a user name
     * @param firstDay     of what begins
     * @param lastDay      of what ends
     */
    public void apply(
            int step, long previewId, long schoolId, String noPassword, LocalDate firstDay, LocalDate lastDay) {
        String sql = STEPS.get(step);
        var query = entityManager.createNativeQuery(sql);
        query.setParameter(1, previewId);
        bind(query, sql, 2, noPassword);
        bind(query, sql, 3, firstDay);
        bind(query, sql, 4, lastDay);
        bind(query, sql, 5, schoolId);
        query.executeUpdate();
    }

    private static void bind(Query query, String sql, int number, Object value) {
        if (sql.contains("?" + number)) {
            query.setParameter(number, value);
        }
    }
}
