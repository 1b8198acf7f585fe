package nl.cultureelzelfportret.persistence.document;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** All documents. */
public final class Documents {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Documents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the document with this id}
     *
     * @param publicId of the document
     */
    public Optional<Document> find(UUID publicId) {
        return entityManager
                .createQuery("select d from Document d where d.publicId = :publicId", Document.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    /** @param document that was just made */
    public void add(Document document) {
        entityManager.persist(document);
    }
}
