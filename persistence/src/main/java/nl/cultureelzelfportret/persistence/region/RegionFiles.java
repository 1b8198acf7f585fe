package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of all institutes. */
public final class RegionFiles {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public RegionFiles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the file with this id}
     *
     * @param publicId of the file
     */
    public Optional<RegionFile> find(UUID publicId) {
        return entityManager
                .createQuery("select f from RegionFile f where f.publicId = :publicId", RegionFile.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return the files of an institute, one of each kind at the most}
     *
     * @param regionId key of the region
     */
    public List<RegionFile> of(long regionId) {
        return entityManager
                .createQuery("select f from RegionFile f where f.region.id = :region order by f.id", RegionFile.class)
                .setParameter("region", regionId)
                .getResultList();
    }

    /** @param file that takes the place of the one of its kind */
    public void put(RegionFile file) {
        remove(file.getRegion().getId(), file.getKind());
        entityManager.persist(file);
    }

    /**
     * Takes a file away; its bytes follow at the next sweep.
     *
     * @param regionId key of the region
     * @param kind     of the file
     */
    public void remove(long regionId, RegionFileKind kind) {
        entityManager
                .createQuery("delete from RegionFile f where f.region.id = :region and f.kind = :kind")
                .setParameter("region", regionId)
                .setParameter("kind", kind)
                .executeUpdate();
    }
}
