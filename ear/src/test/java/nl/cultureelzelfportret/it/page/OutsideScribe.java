package nl.cultureelzelfportret.it.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Function;
import nl.cultureelzelfportret.config.run.DatabaseAddress;
import nl.cultureelzelfportret.testing.TestEnvironment;
import org.mariadb.jdbc.Driver;

/** Writes down, from outside the server, what a test begins with: the product's own entities on a plain connection. */
public final class OutsideScribe {

    private static final EntityManagerFactory FACTORY =
            factory(TestEnvironment.get().database());

    private OutsideScribe() {}

    private static EntityManagerFactory factory(DatabaseAddress address) {
        return Persistence.createEntityManagerFactory(
                "czp",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.jdbc.driver",
                        Driver.class.getName(),
                        "jakarta.persistence.jdbc.url",
                        address.url(),
                        "jakarta.persistence.jdbc.user",
                        address.user(),
                        "jakarta.persistence.jdbc.password",
                        address.password(),
                        "eclipselink.target-server",
                        "None",
                        "eclipselink.logging.level",
                        "WARNING"));
    }

    /**
     * Works on the database, in one transaction.
     *
     * @param work with the transaction's entity manager
     * @param <T>  of the answer
     * @return what the work returns
     */
    public static <T> T write(Function<EntityManager, T> work) {
        try (EntityManager entityManager = FACTORY.createEntityManager()) {
            entityManager.getTransaction().begin();
            T answer = work.apply(entityManager);
            entityManager.getTransaction().commit();
            return answer;
        }
    }
}
