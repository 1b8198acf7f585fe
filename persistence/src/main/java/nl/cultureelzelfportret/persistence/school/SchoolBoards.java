package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All school boards. */
public final class SchoolBoards {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public SchoolBoards(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return a board of a region}
     *
     * @param regionId key of the region
     * @param publicId of the board
     */
    public Optional<SchoolBoard> find(long regionId, UUID publicId) {
        return entityManager
                .createQuery(
                        "select b from SchoolBoard b where b.region.id = :region and b.publicId = :publicId",
                        SchoolBoard.class)
                .setParameter("region", regionId)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return the boards of a region, by name}
     *
     * @param regionId key of the region
     */
    public List<SchoolBoard> of(long regionId) {
        return entityManager
                .createQuery(
                        "select b from SchoolBoard b where b.region.id = :region order by b.name", SchoolBoard.class)
                .setParameter("region", regionId)
                .getResultList();
    }

    /** @param board a new one */
    public void add(SchoolBoard board) {
        entityManager.persist(board);
    }
}
