package nl.cultureelzelfportret.ejb.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while people's files can be written. */
@Readiness
@ApplicationScoped
public class MediaFolderReadiness implements HealthCheck {

    @Inject
    @ConfigProperty(name = "czp.media.folder")
    private String folder;

    @Override
    public HealthCheckResponse call() {
        Path media = Path.of(folder);
        boolean writable = Files.isDirectory(media) && Files.isWritable(media);
        return HealthCheckResponse.named("media folder").status(writable).build();
    }
}
