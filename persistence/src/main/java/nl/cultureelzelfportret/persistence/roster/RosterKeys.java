package nl.cultureelzelfportret.persistence.roster;

import jakarta.persistence.EntityManager;
import java.util.List;

/** By which keys the administrations of schools know people. */
public final class RosterKeys {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public RosterKeys(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A key of a person.
     *
     * @param school    name of the school
     * @param kind      as pupil or as staff
     * @param sourceKey the key
     */
    public record PersonKey(String school, LineKind kind, String sourceKey) {}

    /**
     * {@return the keys of a person}
     *
     * @param personId key of the person here
     */
    public List<PersonKey> of(long personId) {
        List<?> rows = entityManager
                .createNativeQuery("select s.name, k.kind, k.source_key from roster_person k join school s"
                        + " on s.id = k.school_id where k.person_id = ?1 order by k.id")
                .setParameter(1, personId)
                .getResultList();
        return rows.stream()
                .map(row -> new Row((Object[]) row))
                .map(row -> new PersonKey(row.text(0), LineKind.valueOf(row.text(1)), row.text(2)))
                .toList();
    }

    /**
     * Forgets a person: their keys, the lines about them, and that they brought rosters.
     *
     * @param personId key of the person here
     */
    public void erase(long personId) {
        for (String sql : List.of(
                "delete from roster_person where person_id = ?1",
                "delete from roster_line where person_id = ?1 or suggested_id = ?1",
                "update roster_preview set uploaded_by = null where uploaded_by = ?1")) {
            entityManager.createNativeQuery(sql).setParameter(1, personId).executeUpdate();
        }
    }
}
