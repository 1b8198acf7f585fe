package nl.cultureelzelfportret.testing;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Lets all Arquillian tests share one deployment: the first class makes and deploys it, the others find it, and nobody
 * takes it away before the server stops.
 */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Once.class);
    }

    /** Lets each event through the first time only. */
    static final class Once {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> ofThisClass;

        private DeploymentScenario ofTheSuite;
        private boolean deployed;
        private IllegalStateException failure;

        void generate(@Observes EventContext<GenerateDeployment> generation) {
            if (ofTheSuite == null) {
                generation.proceed();
                ofTheSuite = ofThisClass.get();
            } else {
                ofThisClass.set(ofTheSuite);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
            if (failure != null) {
                throw failure;
            }
            if (!deployed) {
                deployFirst(deployment);
            }
        }

        private void deployFirst(EventContext<DeployManagedDeployments> deployment) {
            try {
                deployment.proceed();
                deployed = true;
            } catch (RuntimeException e) {
                failure = new IllegalStateException("The tests could not be deployed: " + e.getMessage(), e);
                throw e;
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> removal) {
            // The whole server goes away with the last test.
        }
    }
}
