package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.cultureelzelfportret.persistence.school.Location;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.StatusChange;

/** All schools on their way, each with what there is one of: read in one statement. */
public final class Journeys {

    private static final String READ =
            "select s, t, i, c, l, (select count(x) from TrainingSession x where x.school = s), r, b from School s"
                    + " join s.region r left join s.board b"
                    + " left join Trajectory t on t.school = s"
                    + " left join Intake i on i.school = s";
    private static final String NEWEST_STEP = " left join StatusChange c on c.school = s"
            + " and not exists (select d from StatusChange d where d.school = s and d.id > c.id)";
    private static final String FIRST_BUILDING = " left join Location l on l.school = s"
            + " and not exists (select m from Location m where m.school = s"
            + " and (m.brin < l.brin or m.brin = l.brin and m.id < l.id))";

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Journeys(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the schools of regions and these schools, by name, each with its newest step}
     *
     * @param regionIds keys of the regions
     * @param schoolIds keys of the schools
     */
    public List<Journey> served(Collection<Long> regionIds, Collection<Long> schoolIds) {
        return entityManager
                .createQuery(
                        READ + NEWEST_STEP + FIRST_BUILDING
                                + " where r.id in :regions or s.id in :schools order by s.name, s.id",
                        Object[].class)
                .setParameter("regions", regionIds.isEmpty() ? List.of(0L) : regionIds)
                .setParameter("schools", schoolIds.isEmpty() ? List.of(0L) : schoolIds)
                .getResultStream()
                .map(row -> journey(
                        row, Optional.ofNullable((StatusChange) row[3]).stream().toList()))
                .toList();
    }

    /**
     * {@return the way of a school, with all its steps}
     *
     * @param school which
     */
    public Journey of(School school) {
        List<Object[]> rows = entityManager
                .createQuery(
                        READ + " left join StatusChange c on c.school = s" + FIRST_BUILDING
                                + " where s = :school order by c.changedAt, c.id",
                        Object[].class)
                .setParameter("school", school)
                .getResultList();
        return journey(
                rows.get(0),
                rows.stream()
                        .map(row -> (StatusChange) row[3])
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Journey journey(Object[] row, List<StatusChange> steps) {
        return new Journey(
                (School) row[0], (Trajectory) row[1], (Intake) row[2], steps, (Location) row[4], (Long) row[5]);
    }
}
