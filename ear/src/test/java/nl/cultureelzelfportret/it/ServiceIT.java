package nl.cultureelzelfportret.it;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every test of a service has: it runs in the server, with injection, in the one deployment of all such tests.
 *
 * <pre>{@code
 * class SchoolServiceIT extends ServiceIT {
 *     @Inject SchoolService schools;
 *
 *     @Test
 *     void opensAClass() { … }
 * }
 * }</pre>
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ServiceIT {

    /**
     * The EAR that ships with the tests in it.
     *
     * @return the archive that Arquillian deploys
     */
    @Deployment
    public static EnterpriseArchive shippedEarWithTests() {
        return new ShippedEar().withTests();
    }
}
