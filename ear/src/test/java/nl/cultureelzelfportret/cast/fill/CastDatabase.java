package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import nl.cultureelzelfportret.config.run.DatabaseAddress;
import org.mariadb.jdbc.Driver;

/** The product's own entities on a plain connection: the persistence unit without a container around it. */
public final class CastDatabase implements AutoCloseable {

    private final EntityManagerFactory factory;

    /** @param address where it is, and who enters it */
    public CastDatabase(DatabaseAddress address) {
        factory = Persistence.createEntityManagerFactory(
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

    /** {@return what makes entity managers of it} */
    public EntityManagerFactory factory() {
        return factory;
    }

    @Override
    public void close() {
        factory.close();
    }
}
