package nl.cultureelzelfportret.persistence.roster;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.persistence.roster.Known.KnownClass;
import nl.cultureelzelfportret.persistence.roster.Known.KnownPerson;
import nl.cultureelzelfportret.persistence.roster.Known.KnownPlace;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** What is there at a school, in three statements, however large it is. */
public final class RosterFacts {

    private static final String CLASSES = "select c.id, k.source_key, c.name, c.year_group from school_class c"
            + " left join roster_class k on k.school_class_id = c.id where c.school_id = ?1 and c.school_year = ?2";

    private static final String PEOPLE = "select p.id, x.kind, k.source_key, p.given_name, p.prefix, p.family_name,"
            + " k.eck_hash, max(x.belongs) from (select g.person_id, if(g.role = 'PUPIL', 'PUPIL', 'STAFF') as kind,"
            + " 1 as belongs from role_grant g where g.school_id = ?1 and g.role in ('PUPIL', 'TEACHER')"
            + " and g.begin_date <= ?2 and (g.end_date is null or g.end_date > ?2)"
            + " union select r.person_id, r.kind, 0 from roster_person r where r.school_id = ?1) x"
            + " join person p on p.id = x.person_id"
            + " left join roster_person k on k.school_id = ?1 and k.person_id = x.person_id and k.kind = x.kind"
            + " group by p.id, x.kind, k.id order by p.id";

    private static final String PLACES = "select m.person_id, m.role, m.id, c.id, c.name, m.by_roster,"
            + " exists(select 1 from roster_class k where k.school_class_id = c.id), c.school_year from membership m"
            + " join school_class c on c.id = m.school_class_id where c.school_id = ?1"
            + " and (m.end_date is null or m.end_date > ?2)";

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public RosterFacts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return what is there}
     *
     * @param schoolId key of the school
     * @param year     of the roster
     * @param day      on which it begins to hold
     */
    public Known of(long schoolId, SchoolYear year, LocalDate day) {
        return new Known(classes(schoolId, year), people(schoolId, day));
    }

    private List<KnownClass> classes(long schoolId, SchoolYear year) {
        Map<Long, KnownClass> found = new LinkedHashMap<>();
        for (Row row : rows(CLASSES, schoolId, year.label())) {
            KnownClass each = found.computeIfAbsent(
                    row.key(0), id -> new KnownClass(id, new ArrayList<>(), row.text(2), row.number(3)));
            if (row.text(1) != null) {
                each.keys().add(row.text(1));
            }
        }
        return List.copyOf(found.values());
    }

    private List<KnownPerson> people(long schoolId, LocalDate day) {
        Map<String, List<KnownPlace>> places = new HashMap<>();
        for (Row row : rows(PLACES, schoolId, day)) {
            LineKind kind = row.text(1).equals("PUPIL") ? LineKind.PUPIL : LineKind.STAFF;
            places.computeIfAbsent(kind + " " + row.key(0), any -> new ArrayList<>())
                    .add(new KnownPlace(
                            row.key(2),
                            row.key(3),
                            row.text(4),
                            row.truth(5),
                            row.truth(6),
                            SchoolYear.of(row.text(7))));
        }
        Map<String, KnownPerson> people = new LinkedHashMap<>();
        for (Row row : rows(PEOPLE, schoolId, day)) {
            LineKind kind = LineKind.valueOf(row.text(1));
            KnownPerson person = people.computeIfAbsent(
                    kind + " " + row.key(0),
                    key -> new KnownPerson(
                            row.key(0),
                            kind,
                            new ArrayList<>(),
                            new ListedName(row.text(3), row.text(4), row.text(5)),
                            row.text(6),
                            row.truth(7),
                            places.getOrDefault(key, List.of())));
            if (row.text(2) != null) {
                person.keys().add(row.text(2));
            }
        }
        return List.copyOf(people.values());
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> new Row((Object[]) row)).toList();
    }
}
