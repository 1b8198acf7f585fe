package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

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
        return entityManager
                .createQuery(
                        "select c from SchoolClass c join fetch c.school where c.publicId = :publicId",
                        SchoolClass.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }
}
