package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
