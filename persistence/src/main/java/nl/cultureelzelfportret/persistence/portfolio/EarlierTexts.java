package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What moments said before they were changed. */
public final class EarlierTexts {

    private static final int MOST = 50;

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public EarlierTexts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return what a moment said before, the last words first, at most fifty times}
     *
     * @param moment id of the moment
     */
    public List<EarlierText> of(UUID moment) {
        return entityManager
                .createQuery(
                        "select e from EarlierText e where e.moment.publicId = :moment"
                                + " order by e.replacedAt desc, e.id desc",
                        EarlierText.class)
                .setParameter("moment", moment)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** @param earlier a new one */
    public void add(EarlierText earlier) {
        entityManager.persist(earlier);
    }

    /**
     * {@return what all moments of a person said before, oldest first}
     *
     * @param ownerId key of the person
     */
    public List<EarlierText> allOf(long ownerId) {
        return entityManager
                .createQuery(
                        "select e from EarlierText e join fetch e.moment where e.moment.owner.id = :owner order by e.replacedAt",
                        EarlierText.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }
}
