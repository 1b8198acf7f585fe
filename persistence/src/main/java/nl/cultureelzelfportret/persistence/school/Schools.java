package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /**
     * {@return the schools of regions and these schools, by name, with their region and board}
     *
     * @param regionIds keys of the regions
     * @param schoolIds keys of the schools
     */
    public List<School> served(Collection<Long> regionIds, Collection<Long> schoolIds) {
        return entityManager
                .createQuery(
                        "select s from School s join fetch s.region left join fetch s.board"
                                + " where s.region.id in :regions or s.id in :schools order by s.name",
                        School.class)
                .setParameter("regions", regionIds.isEmpty() ? List.of(0L) : regionIds)
                .setParameter("schools", schoolIds.isEmpty() ? List.of(0L) : schoolIds)
                .getResultList();
    }

    /**
     * {@return since when schools have the status that they have, by key; nothing for a school that never changed}
     *
     * @param schoolIds keys of the schools
     */
    public Map<Long, Instant> statusSince(Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select c.school.id, c.changedAt from StatusChange c"
                                        + " where c.school.id in :schools order by c.changedAt",
                                Object[].class)
                        .setParameter("schools", schoolIds)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (Long) row[0], row -> (Instant) row[1], (earlier, later) -> later));
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
