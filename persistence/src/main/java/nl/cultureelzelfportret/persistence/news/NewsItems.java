package nl.cultureelzelfportret.persistence.news;

import jakarta.persistence.EntityManager;

/** All news. */
public final class NewsItems {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public NewsItems(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param item that just happened */
    public void add(NewsItem item) {
        entityManager.persist(item);
    }

    /**
     * Removes all news for a person and about what that person did.
     *
     * @param personId key of the person
     */
    public void removeOf(long personId) {
        entityManager
                .createQuery("delete from NewsItem n where n.recipient.id = :person or n.actor.id = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}
