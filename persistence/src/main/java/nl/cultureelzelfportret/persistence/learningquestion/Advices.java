package nl.cultureelzelfportret.persistence.learningquestion;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that was advised in the margins of questions. */
public final class Advices {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Advices(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the advice on a question, oldest first}
     *
     * @param question id of the question
     */
    public List<Advice> on(UUID question) {
        return entityManager
                .createQuery(
                        "select a from Advice a join fetch a.writer where a.question.publicId = :question"
                                + " order by a.givenAt, a.id",
                        Advice.class)
                .setParameter("question", question)
                .getResultList();
    }

    /**
     * {@return one advice on a question}
     *
     * @param question id of the question
     * @param advice   id of the advice
     */
    public Optional<Advice> find(UUID question, UUID advice) {
        return entityManager
                .createQuery(
                        "select a from Advice a where a.publicId = :advice and a.question.publicId = :question",
                        Advice.class)
                .setParameter("advice", advice)
                .setParameter("question", question)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return what a person advised, oldest first}
     *
     * @param writerId key of the person
     */
    public List<Advice> of(long writerId) {
        return entityManager
                .createQuery(
                        "select a from Advice a join fetch a.question where a.writer.id = :writer order by a.givenAt, a.id",
                        Advice.class)
                .setParameter("writer", writerId)
                .getResultList();
    }

    /** @param advice just given */
    public void add(Advice advice) {
        entityManager.persist(advice);
    }

    /**
     * Removes what a person advised.
     *
     * @param writerId key of the person
     */
    public void removeOf(long writerId) {
        entityManager
                .createQuery("delete from Advice a where a.writer.id = :writer")
                .setParameter("writer", writerId)
                .executeUpdate();
    }
}
