package nl.cultureelzelfportret.persistence.selfportrait;

import jakarta.persistence.EntityManager;
import java.util.List;

/** All that is kept of one person, to be told to them, or forgotten. */
public final class Keepsakes {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Keepsakes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return a person's self-portrait, if there is one}
     *
     * @param ownerId key of the person
     */
    public List<SelfPortrait> selfPortraits(long ownerId) {
        return of(ownerId, "select s from SelfPortrait s where s.owner.id = :owner", SelfPortrait.class);
    }

    /**
     * {@return its chapters, in their order}
     *
     * @param ownerId key of the person
     */
    public List<Chapter> chapters(long ownerId) {
        return of(
                ownerId,
                "select c from Chapter c where c.selfPortrait.owner.id = :owner order by c.position",
                Chapter.class);
    }

    /**
     * {@return what hangs on it, in its order}
     *
     * @param ownerId key of the person
     */
    public List<Peg> pegs(long ownerId) {
        return of(
                ownerId,
                "select p from Peg p join fetch p.chapter left join fetch p.moment left join fetch p.comparison"
                        + " where p.chapter.selfPortrait.owner.id = :owner order by p.chapter.position, p.position",
                Peg.class);
    }

    /**
     * {@return what a person laid side by side, oldest first}
     *
     * @param ownerId key of the person
     */
    public List<Comparison> comparisons(long ownerId) {
        return of(
                ownerId,
                "select c from Comparison c join fetch c.earlier join fetch c.later where c.owner.id = :owner"
                        + " order by c.madeAt, c.id",
                Comparison.class);
    }

    /**
     * {@return a person's answers to the four questions, oldest first}
     *
     * @param ownerId key of the person
     */
    public List<Answer> answers(long ownerId) {
        return of(
                ownerId, "select a from Answer a where a.owner.id = :owner order by a.schoolYear, a.id", Answer.class);
    }

    private <T> List<T> of(long ownerId, String jpql, Class<T> type) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    /**
     * Forgets all of it.
     *
     * @param ownerId key of the person
     */
    public void erase(long ownerId) {
        selfPortraits(ownerId).forEach(entityManager::remove);
        comparisons(ownerId).forEach(entityManager::remove);
        answers(ownerId).forEach(entityManager::remove);
    }
}
