package nl.cultureelzelfportret.it;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;

/** Writes down what a test begins with, and looks up what came of it: past all services, in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Scribe {

    @PersistenceContext(unitName = "czp")
    private EntityManager entityManager;

    @Resource
    private SessionContext context;

    /**
     * Works on the database.
     *
     * @param work with the transaction's entity manager
     * @param <T>  of the answer
     * @return what the work returns
     */
    public <T> T write(Function<EntityManager, T> work) {
        return work.apply(entityManager);
    }

    /**
     * Works on the database and undoes all of it, also what services did meanwhile.
     *
     * @param work with the transaction's entity manager
     * @param <T>  of the answer
     * @return what the work returns
     */
    public <T> T rehearse(Function<EntityManager, T> work) {
        try {
            return work.apply(entityManager);
        } finally {
            context.setRollbackOnly();
        }
    }

    /**
     * Looks something up.
     *
     * @param jpql a query with {@code ?1}, {@code ?2} …
     * @param keys what stands for them
     * @return how many it finds
     */
    public long count(String jpql, Object... keys) {
        var query = entityManager.createQuery(jpql, Long.class);
        for (int i = 0; i < keys.length; i++) {
            query.setParameter(i + 1, keys[i]);
        }
        return query.getSingleResult();
    }
}
