package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.ById;

/** All schools. */
public final class Schools {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Schools(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the school with this id, with its region}
     *
     * @param publicId of the school
     */
    public Optional<School> find(UUID publicId) {
        return ById.find(
                entityManager.createQuery(
                        "select s from School s join fetch s.region where s.publicId = :publicId", School.class),
                publicId);
    }

    /**
     * {@return these schools, by name}
     *
     * @param ids keys of the schools
     */
    public List<School> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select s from School s join fetch s.region where s.id in :ids order by s.name",
                                School.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** @param school a new one */
    public void add(School school) {
        entityManager.persist(school);
    }

    /**
     * {@return the school with this key, without asking the database yet}
     *
     * @param id key of the school
     */
    public School reference(long id) {
        return entityManager.getReference(School.class, id);
    }

    /**
     * {@return a school, held until the end of the transaction so that a double click comes second}
     *
     * @param publicId id of the school
     */
    public School lock(UUID publicId) {
        School school = find(publicId).orElseThrow();
        entityManager.lock(school, LockModeType.PESSIMISTIC_WRITE);
        return school;
    }

    /**
     * {@return the schools of a region that did not stop, by name}
     *
     * @param regionId key of the region
     */
    public List<School> liveIn(long regionId) {
        return entityManager
                .createQuery(
                        "select s from School s where s.region.id = :region and s.status <> :ended order by s.name",
                        School.class)
                .setParameter("region", regionId)
                .setParameter("ended", SchoolStatus.ENDED)
                .getResultList();
    }
}
