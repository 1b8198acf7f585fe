package nl.cultureelzelfportret.persistence.selfportrait;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** What people answered to the four questions. */
public final class Answers {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Answers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return what somebody answered in all school years, the last year first}
     *
     * @param person id of the person
     */
    public List<Answer> of(UUID person) {
        return entityManager
                .createQuery(
                        "select a from Answer a where a.owner.publicId = :person order by a.schoolYear desc, a.id",
                        Answer.class)
                .setParameter("person", person)
                .getResultList();
    }

    /**
     * {@return what somebody answered}
     *
     * @param person   id of the person
     * @param year     in which school year
     * @param question to which question
     */
    public Optional<Answer> find(UUID person, SchoolYear year, Question question) {
        return entityManager
                .createQuery(
                        "select a from Answer a where a.owner.publicId = :person and a.schoolYear = :year"
                                + " and a.question = :question",
                        Answer.class)
                .setParameter("person", person)
                .setParameter("year", year)
                .setParameter("question", question)
                .getResultStream()
                .findFirst();
    }

    /** @param answer a new one */
    public void add(Answer answer) {
        entityManager.persist(answer);
    }
}
