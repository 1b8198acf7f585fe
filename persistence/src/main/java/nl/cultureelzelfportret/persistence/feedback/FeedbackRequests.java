package nl.cultureelzelfportret.persistence.feedback;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.config.QueryHints;

/** All requests for feedback. */
public final class FeedbackRequests {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public FeedbackRequests(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return what was asked about a moment, oldest first, with those who were asked}
     *
     * @param moment id of the moment
     */
    public List<FeedbackRequest> about(UUID moment) {
        return entityManager
                .createQuery(
                        "select q from FeedbackRequest q join fetch q.asked where q.moment.publicId = :moment"
                                + " order by q.askedAt, q.id",
                        FeedbackRequest.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /**
     * {@return what somebody was asked about these moments and did not answer yet}
     *
     * @param askedId key of the person
     * @param moments ids of the moments
     */
    public List<FeedbackRequest> open(long askedId, Collection<UUID> moments) {
        if (moments.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select q from FeedbackRequest q join fetch q.moment m where q.asked.id = :asked"
                                + " and q.answeredAt is null and m.publicId in :moments order by q.askedAt",
                        FeedbackRequest.class)
                .setParameter("asked", askedId)
                .setParameter("moments", moments)
                .getResultList();
    }

    /**
     * {@return everything that a person asked or was asked, oldest first}
     *
     * @param personId key of the person
     */
    public List<FeedbackRequest> of(long personId) {
        return entityManager
                .createQuery(
                        "select q from FeedbackRequest q join fetch q.moment m join fetch q.asked"
                                + " where q.asked.id = :person or m.owner.id = :person order by q.id",
                        FeedbackRequest.class)
                .setHint(QueryHints.FETCH, "q.moment.owner")
                .setParameter("person", personId)
                .getResultList();
    }

    /** @param request a new one */
    public void add(FeedbackRequest request) {
        entityManager.persist(request);
    }

    /** @param request to erase for good */
    public void erase(FeedbackRequest request) {
        entityManager.remove(request);
    }
}
