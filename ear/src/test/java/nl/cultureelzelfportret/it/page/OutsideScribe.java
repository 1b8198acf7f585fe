package nl.cultureelzelfportret.it.page;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import nl.cultureelzelfportret.cast.fill.CastDatabase;
import nl.cultureelzelfportret.testing.TestEnvironment;

/** Writes down, from outside the server, what a test begins with: the product's own entities on a plain connection. */
public final class OutsideScribe {

    private static final CastDatabase DATABASE =
            new CastDatabase(TestEnvironment.get().database());

    private OutsideScribe() {}

    /**
     * Works on the database, in one transaction.
     *
     * @param work with the transaction's entity manager
     * @param <T>  of the answer
     * @return what the work returns
     */
    public static <T> T write(Function<EntityManager, T> work) {
        try (EntityManager entityManager = DATABASE.factory().createEntityManager()) {
            entityManager.getTransaction().begin();
            T answer = work.apply(entityManager);
            entityManager.getTransaction().commit();
            return answer;
        }
    }
}
