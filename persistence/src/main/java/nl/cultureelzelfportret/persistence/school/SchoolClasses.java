package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.core.ById;

/** All classes of all schools and years. */
public final class SchoolClasses {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public SchoolClasses(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the class with this id, with its school}
     *
     * @param publicId of the class
     */
    public Optional<SchoolClass> find(UUID publicId) {
        return ById.find(
                entityManager.createQuery(
                        "select c from SchoolClass c join fetch c.school where c.publicId = :publicId",
                        SchoolClass.class),
                publicId);
    }

    /**
     * {@return how many classes schools have in a school year, by the key of the school}
     *
     * @param schools    keys of the schools
     * @param schoolYear in which the classes exist
     */
    public Map<Long, Long> countsOf(Collection<Long> schools, SchoolYear schoolYear) {
        return entityManager
                .createQuery(
                        "select c.school.id, count(c) from SchoolClass c"
                                + " where c.school.id in :schools and c.schoolYear = :year group by c.school.id",
                        Object[].class)
                .setParameter("schools", schools)
                .setParameter("year", schoolYear)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /**
     * {@return the classes of a school in a school year, from the youngest up}
     *
     * @param schoolId   key of the school
     * @param schoolYear in which they exist
     */
    public List<SchoolClass> of(long schoolId, SchoolYear schoolYear) {
        return entityManager
                .createQuery(
                        "select c from SchoolClass c where c.school.id = :school and c.schoolYear = :year"
                                + " order by c.yearGroup, c.name",
                        SchoolClass.class)
                .setParameter("school", schoolId)
                .setParameter("year", schoolYear)
                .getResultList();
    }
}
