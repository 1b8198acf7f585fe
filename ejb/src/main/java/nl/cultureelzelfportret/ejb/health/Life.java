package nl.cultureelzelfportret.ejb.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Lives as long as it can answer; what it needs from others is asked by the readiness checks. */
@Liveness
@ApplicationScoped
public class Life implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up("application");
    }
}
